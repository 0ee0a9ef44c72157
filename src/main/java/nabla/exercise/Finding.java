package nabla.exercise;

import java.util.Locale;

/** What can be recognised in an answer, with what a reader is told about it: never the answer itself. */
enum Finding {
    RIGHT("맞았습니다.", "That is right."),
    WRONG("아직 맞지 않습니다. 계산을 한 단계씩 다시 따라가 보십시오.", "Not yet. Go through your steps once more, one at a time."),
    SIGN_FLIPPED(
            "크기는 맞지만 부호가 반대입니다. 부호가 바뀌는 곳을 하나씩 다시 짚어 보십시오.",
            "The size is right, but the sign is the other way round. Look again at each place where a sign changes."),
    DIFFERENT_DOMAIN(
            "두 식이 함께 정의되는 곳에서는 값이 같지만, 정의되는 범위가 다릅니다. 분모와 근호, 로그 안에 무엇이 들어 있는지 살펴보십시오.",
            "Where both are defined the values agree, but your formula is defined in other places than the answer."
                    + " Look at what stands in denominators, under roots and in logarithms.");

    private final Words words;

    Finding(String korean, String english) {
        this.words = new Words(korean, english);
    }

    /** A stable name such as {@code sign-flipped}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Words words() {
        return words;
    }

    Verdict.Diagnosis diagnosis() {
        return new Verdict.Diagnosis(code(), words);
    }
}
