package nabla.exercise.question;

import nabla.text.Bilingual;

/** The reasons why an answer cannot be graded, apart from what {@code FormulaError} says about a formula. */
public enum AnswerText {
    EMPTY("답을 입력하십시오.", "Please type an answer."),
    NOT_TEXT("여기에는 수나 식 하나를 입력하십시오.", "Type one number or formula here."),
    NOT_FINITE(
            "이 식의 값은 수로 나타낼 수 없습니다. 0으로 나누거나 음수의 로그를 구하지는 않았는지 살펴보십시오. 음수의 세제곱근은 cbrt(-8)처럼 씁니다.",
            "This has no finite value. Check for a division by zero or the logarithm of a negative number."
                    + " The cube root of a negative number is written as in cbrt(-8)."),
    NOT_A_NUMERAL("식이 아니라 0.25와 같은 수로 답하십시오.", "Answer with a number, such as 0.25, rather than with a formula."),
    NOT_EXPANDED(
            "값은 맞습니다. 괄호를 풀어 전개한 모양으로 답하십시오. 괄호로 묶은 합에 무엇을 곱하거나, 그 합을 나누거나 거듭제곱한 채로 두지 마십시오.",
            "The value is right. Write it without parentheses: no sum may be left that is multiplied, divided or raised to a power."),
    CHOICES(
            "이 문제의 답은 식 하나로 적으십시오. 구간마다 다른 식을 쓰는 if는 여기에서 쓸 수 없습니다.",
            "Answer with one expression here: a function in pieces, written with if, is not taken."),
    ROUNDED(
            "계수를 반올림한 듯합니다. 소수 대신 1/3, sqrt(2)처럼 정확한 수로 적으십시오.",
            "The coefficients seem to be rounded. Write exact numbers such as 1/3 or sqrt(2) instead of decimals."),
    VARIABLE_LEFT(
            "답에 변수가 남아 있습니다. 주어진 값을 대입해 수로 답하십시오.",
            "There is still a variable in the answer. Put in the given values and answer with a number."),
    UNIT_NOT_ASKED("단위는 빼고 수만 적으십시오.", "Leave out the unit and type the number alone."),
    OTHER_UNIT(
            "이 문제의 단위는 %s인데 적은 단위는 %s입니다. 단위를 바꾸어 다시 계산하거나 수만 적으십시오.",
            "The unit asked for is %s, not %s. Convert your answer, or type the number alone."),
    NOT_A_LIST("칸마다 수를 하나씩 입력하십시오.", "Fill in one number for each place."),
    TOO_COARSE(
            "이 답은 반올림한 것일 수도 있어 맞는지 가릴 수 없습니다. 자릿수를 더 적거나 1/3, sqrt(2) 같은 식으로 답하십시오.",
            "This may be a rounded answer, too coarse to tell whether it is right."
                    + " Give more digits, or a formula such as 1/3 or sqrt(2).");

    private final Bilingual words;

    AnswerText(String korean, String english) {
        this.words = new Bilingual(korean, english);
    }

    public InvalidAnswer in(String field) {
        return at(field, -1);
    }

    /** The same with what its places stand for. */
    public InvalidAnswer about(String field, Object... parts) {
        return new InvalidAnswer(field, -1, words.with(parts));
    }

    public InvalidAnswer at(String field, int position) {
        return new InvalidAnswer(field, position, words);
    }
}
