package nabla.book.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A term of a query and its stem: the word without the particle or the plural s that the text need not have there. */
record QueryTerm(String whole, String stem) {
    private static final Pattern PARTICLE =
            Pattern.compile("(.{2,}?)(은|는|이|가|을|를|의|에|에서|에게|으로|로|와|과|도|만|까지|부터|이란|란|이나|나)");
    private static final Pattern PLURAL = Pattern.compile("([a-z]{3,}[^s\\W])s");

    static List<QueryTerm> of(String query) {
        String folded = Normalizer.normalize(query, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder spaced = new StringBuilder();
        folded.chars().forEach(c -> spaced.append(NormalizedText.counts((char) c) ? (char) c : ' '));
        return Stream.of(spaced.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> new QueryTerm(word, stem(word)))
                .toList();
    }

    private static String stem(String word) {
        Matcher particle = PARTICLE.matcher(word);
        Matcher plural = PLURAL.matcher(word);
        return particle.matches() ? particle.group(1) : plural.matches() ? plural.group(1) : word;
    }

    int times(NormalizedText text) {
        int times = 0;
        for (int at = text.find(stem, 0); at >= 0; at = text.find(stem, at + stem.length())) {
            times++;
        }
        return times;
    }

    /** How long what is found at a place is: the whole word, if it stands there. */
    int length(NormalizedText text, int at) {
        return text.letters().startsWith(whole, at) ? whole.length() : stem.length();
    }

    /** Whether the query is this name. */
    static boolean are(List<QueryTerm> sought, NormalizedText name) {
        return name.letters().equals(joined(sought, QueryTerm::whole))
                || name.letters().equals(joined(sought, QueryTerm::stem));
    }

    /** Whether a heading begins with the query. */
    static boolean begin(List<QueryTerm> sought, NormalizedText heading) {
        return heading.letters().startsWith(joined(sought, QueryTerm::whole))
                || heading.letters().startsWith(joined(sought, QueryTerm::stem));
    }

    /** Whether a text has the words side by side. */
    static boolean adjoin(List<QueryTerm> sought, NormalizedText text) {
        return sought.size() > 1 && text.letters().contains(joined(sought, QueryTerm::whole));
    }

    private static String joined(List<QueryTerm> sought, Function<QueryTerm, String> form) {
        return sought.stream().map(form).collect(Collectors.joining());
    }
}
