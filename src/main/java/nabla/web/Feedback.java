package nabla.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.book.ExerciseText;
import nabla.book.Language;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Diagnosis;
import nabla.exercise.question.Verdict.Invalid;
import nabla.exercise.question.Verdict.Scored;

/** What is said about an answer, as HTML: by the grader, or by the author where the grader leaves it to them. */
final class Feedback {
    private static final Pattern BY_AUTHOR = Pattern.compile("(mistake|option)-(\\d+)");

    private Feedback() {}

    static String html(Asked asked, Verdict verdict, Language language) {
        if (verdict instanceof Invalid invalid) {
            return asked.exercises().html(invalid.message(), language);
        }
        Diagnosis diagnosis = ((Scored) verdict).diagnosis();
        return diagnosis.feedback() != null
                ? asked.exercises().html(diagnosis.feedback(), language)
                : byAuthor(asked, diagnosis.code(), language);
    }

    /** Null if the author has taken back what the verdict refers to. */
    private static String byAuthor(Asked asked, String code, Language language) {
        Matcher matcher = BY_AUTHOR.matcher(code);
        ExerciseText text = asked.posed().source().in(language);
        if (!matcher.matches()) {
            return null;
        }
        List<String> templates = matcher.group(1).equals("mistake") ? text.mistakes() : text.whys();
        int place = Integer.parseInt(matcher.group(2)) - 1;
        return place < templates.size()
                ? asked.exercises().html(asked.variant(), templates.get(place), false, language)
                : null;
    }
}
