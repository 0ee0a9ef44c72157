package nabla.exercise.task;

import nabla.exercise.question.InvalidAnswer;
import nabla.text.Bilingual;

/** Feedback about options that were chosen and lines that were put in order. */
enum PickText {
    NOTHING("아직 아무것도 고르지 않았습니다.", "Nothing has been chosen yet."),
    NO_LIST("답은 고른 것의 목록이어야 합니다.", "An answer is a list of what was chosen."),
    UNKNOWN(
            "이 문제에 없는 것을 골랐습니다. 페이지를 새로 고친 뒤 다시 답하십시오.",
            "The answer names something that this exercise does not have. Reload the page and answer again."),
    TWICE("같은 것을 두 번 골랐습니다.", "The answer names the same thing twice."),
    ONLY_ONE("하나만 고르십시오.", "Choose only one."),
    WRONG_OPTION(
            "고른 것 가운데 맞지 않는 것이 있습니다. 문장마다 그 말이 틀리는 예를 찾아보십시오.",
            "Something that you chose does not hold. Try to find a counterexample to each of your choices."),
    MISSED_OPTION(
            "고른 것은 모두 맞지만 빠진 것이 있습니다. 고르지 않은 것을 왜 고르지 않았는지 하나씩 따져 보십시오.",
            "What you chose is right, but something is missing. Go through the others and say why you left each one out."),
    EXTRA_LINE(
            "이 프로그램에 들어가지 않는 줄이 있습니다: %s. 이 줄을 실행하면 무슨 일이 일어나는지 한 번 더 따져 보십시오.",
            "One line does not belong here: %s. Think through once more what happens when it runs."),
    LINE_MISSING(
            "지금까지 놓은 줄의 차례는 맞지만 빠진 줄이 있습니다. 프로그램이 하는 일을 처음부터 따라가며 아직 일어나지 않은 일을 찾아보십시오.",
            "The lines that you placed are in order, but something is missing."
                    + " Follow the program from the start and look for what does not happen yet."),
    BEFORE_ITS_BLOCK(
            "%s번째 줄이 너무 일찍 나옵니다: %s. 들여쓴 줄은 어떤 블록에 들어가는데, 이 줄의 블록을 여는 줄이 아직 나오지 않았습니다.",
            "Line %s comes too early: %s. It is indented, so it belongs to a block, and the line that opens this block has not come yet."),
    BEFORE_ITS_VALUE(
            "%s번째 줄이 너무 일찍 나옵니다: %s. 여기에 쓰인 %s의 값을 정하거나 바꾸는 줄이 이 줄보다 뒤에 있습니다.",
            "Line %s comes too early: %s. A line that sets or changes the value of %s, which is used here, stands further down."),
    BEFORE_ANOTHER(
            "%s번째 줄이 너무 일찍 나옵니다: %s. 뒤에 있는 %s 줄이 이 줄보다 먼저 실행되어야 합니다.",
            "Line %s comes too early: %s. The line %s, further down, has to run before it.");

    private final Bilingual words;

    PickText(String korean, String english) {
        this.words = new Bilingual(korean, english);
    }

    Bilingual words(Object... details) {
        return words.with(details);
    }

    InvalidAnswer invalid(String field) {
        return new InvalidAnswer(field, -1, words);
    }

    /** As code in Markdown. */
    static String code(String line) {
        return "`` " + line.strip() + " ``";
    }
}
