package nabla.exercise.question;

import nabla.text.Bilingual;

/** The verdict on an answer: not readable as one, which costs nothing, or points. */
public sealed interface Verdict {

    /**
     * An answer that cannot be graded, because it cannot be read or cannot tell right from wrong.
     *
     * @param message what is wrong with it and what was expected
     * @param field which field, as in {@code Field.name}, with the place of a component: {@code answer[1][0]}
     * @param position the index of the character at which the problem lies, or -1
     */
    record Invalid(Bilingual message, String field, int position) implements Verdict {}

    /**
     * A graded answer.
     *
     * @param points between 0 and {@code of}
     * @param diagnosis what was recognised in the answer
     */
    record Scored(int points, int of, Diagnosis diagnosis) implements Verdict {

        public boolean isRight() {
            return points == of;
        }
    }

    /**
     * What was recognised in an answer.
     *
     * @param code a stable name: {@code right}, {@code wrong}, {@code sign-flipped}, {@code mistake-2} for the author's
     *     second mistake, {@code option-3} for an option wrongly chosen
     * @param feedback what happened and what to look at, without the answer; null where the author's text is meant
     */
    record Diagnosis(String code, Bilingual feedback) {}
}
