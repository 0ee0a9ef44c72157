package nabla.exercise.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nabla.text.Bilingual;

/**
 * Lines of code in right order, some of which may change places among themselves.
 *
 * @param lines as they are shown
 * @param groups for each line the number of its group; lines of one group, and no others, may change places, as long as none
 *     comes before what gives a value to a name in it
 */
record Program(List<String> lines, List<Integer> groups) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern TARGET = Pattern.compile("^\\s*(?:[A-Za-z_]\\w*\\s*=(?!=)|for\\s.*?\\sin\\b)");
    private static final Pattern ASSIGNMENT =
            Pattern.compile("^\\s*(?:for\\s+|def\\s+)?([A-Za-z_]\\w*)(?:\\[.*])?\\s*(?:[-+*/]?=(?!=)|in\\b|\\()");

    /** {@code free}: groups of numbers of lines, from 1; lines that read the same are in one group anyway. */
    static Program of(List<String> lines, List<List<Integer>> free) {
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            List<Integer> group = free.stream()
                    .filter(numbers -> numbers.contains(line))
                    .findFirst()
                    .orElse(List.of(line));
            groups.add(group.stream().mapToInt(Integer::intValue).min().orElse(line));
        }
        for (int i = 0; i < lines.size(); i++) {
            groups.set(i, groups.get(lines.indexOf(lines.get(i))));
        }
        return new Program(lines, groups);
    }

    /** For lines by their index: the place, from 0, that each would take in the order nearest to how they come. */
    List<Integer> places(List<Integer> order) {
        List<Integer> places = new ArrayList<>();
        for (int line : order) {
            places.add(IntStream.range(0, lines.size())
                    .filter(place -> groups.get(place).equals(groups.get(line)) && !places.contains(place))
                    .findFirst()
                    .orElseThrow());
        }
        return places;
    }

    /** The place, from 0, of the first line that has to come after one which stands behind it; -1 if there is none. */
    int firstTooEarly(List<Integer> order) {
        List<Integer> places = places(order);
        for (int i = 0; i < places.size(); i++) {
            if (!behind(order, places, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** What is told about that line: where it stands, and what kind of line has to come before it. */
    Bilingual tooEarly(List<Integer> order) {
        List<Integer> places = places(order);
        int early = firstTooEarly(order);
        String line = lines.get(order.get(early));
        List<Integer> before = behind(order, places, early);
        if (before.contains(opener(places.get(early)))) {
            return PickText.BEFORE_ITS_BLOCK.words(early + 1, PickText.code(line));
        }
        for (MatchResult name : NAME.matcher(used(line)).results().toList()) {
            if (before.stream().anyMatch(place -> name.group().equals(assigned(lines.get(place))))) {
                return PickText.BEFORE_ITS_VALUE.words(early + 1, PickText.code(line), PickText.code(name.group()));
            }
        }
        return PickText.BEFORE_ANOTHER.words(early + 1, PickText.code(line), PickText.code(lines.get(before.get(0))));
    }

    /** The lines further down that have to come before it: by their place, or of its group what it uses. */
    private List<Integer> behind(List<Integer> order, List<Integer> places, int early) {
        int line = order.get(early);
        List<String> names = NAME.matcher(used(lines.get(line)))
                .results()
                .map(MatchResult::group)
                .toList();
        List<Integer> behind = new ArrayList<>();
        for (int later = early + 1; later < order.size(); later++) {
            int other = order.get(later);
            boolean gives = other < line && names.contains(assigned(lines.get(other)));
            if (places.get(later) < places.get(early)) {
                behind.add(places.get(later));
            } else if (gives && groups.get(other).equals(groups.get(line))) {
                behind.add(other);
            }
        }
        return behind;
    }

    /** The line that opens the block in which a line stands, or -1. */
    private int opener(int place) {
        int opener = place - 1;
        while (opener >= 0 && indentation(lines.get(opener)) >= indentation(lines.get(place))) {
            opener--;
        }
        return opener;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The part of a line whose names must have values before it runs: of {@code x = a} that is {@code a}. */
    private static String used(String line) {
        Matcher target = TARGET.matcher(line);
        return target.find() ? line.substring(target.end()) : line;
    }

    /** The name that a line gives a value to, or null. */
    private static String assigned(String line) {
        Matcher matcher = ASSIGNMENT.matcher(line);
        boolean call = !line.contains("=") && !line.matches("\\s*(for|def)\\b.*");
        return !call && matcher.find() ? matcher.group(1) : null;
    }
}
