package nabla.book.source;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.book.GlossaryTerm;
import nabla.book.Language;

/**
 * Checks the terminology of Korean texts against the glossary: one form for each term, and a word with two meanings in full
 * at its first use.
 */
public final class TerminologyCheck {
    /** Titles and summaries are the frame, and the list of what is to be avoided is no use of it. */
    private static final Pattern NOT_PROSE = Pattern.compile("^(#|title:|summary:|\\s*avoid:).*");

    private final Folder folder;
    private final Collection<GlossaryTerm> terms;

    public TerminologyCheck(Folder folder, Collection<GlossaryTerm> terms) {
        this.folder = folder;
        this.terms = terms;
    }

    /** No form that the glossary avoids. */
    public void checkForms(String file) {
        check(file, TerminologyCheck::checkForms);
    }

    /** Nor a short form before the full one, in a text that has both. */
    public void checkLesson(String file) {
        checkForms(file);
        check(file, TerminologyCheck::checkFirstUse);
    }

    private interface Rule {
        void check(List<String> lines, GlossaryTerm term, Problems problems);
    }

    private void check(String file, Rule rule) {
        if (!folder.has(file)) {
            return;
        }
        Problems problems = folder.problemsOf(file);
        String text = folder.text(file, problems);
        if (text != null) {
            List<String> lines = text.lines()
                    .map(line -> NOT_PROSE.matcher(line).matches() ? "" : line)
                    .toList();
            terms.forEach(term -> rule.check(lines, term, problems));
        }
    }

    private static void checkForms(List<String> lines, GlossaryTerm term, Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            for (String avoided : term.avoid()) {
                if (lines.get(i).contains(avoided)) {
                    problems.add(i + 1, term.name().get(Language.KO) + " as in the glossary", avoided);
                }
            }
        }
    }

    /** "The slope of a line" says whose it is and is not meant. */
    private static void checkFirstUse(List<String> lines, GlossaryTerm term, Problems problems) {
        String full = term.name().get(Language.KO);
        if (term.inFull().isEmpty() || lines.stream().noneMatch(line -> line.contains(full))) {
            return;
        }
        Pattern shortForm = Pattern.compile("(?<!의 )" + Pattern.quote(term.inFull()));
        for (int i = 0; i < lines.size(); i++) {
            Matcher first = shortForm.matcher(lines.get(i));
            if (first.find()) {
                if (!lines.get(i).startsWith(full, first.start())) {
                    problems.add(i + 1, full + " in full at its first use", term.inFull());
                }
                return;
            }
        }
    }
}
