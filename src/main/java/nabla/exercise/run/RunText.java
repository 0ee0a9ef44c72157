package nabla.exercise.run;

import nabla.exercise.question.InvalidAnswer;
import nabla.numeric.descent.Descent.Stop;
import nabla.text.Bilingual;

/** Feedback about a run: what it did, and what it was to do. */
public enum RunText {
    RIGHT("맞았습니다. %s", "That is right. %s"),
    QUOTIENT("차분으로 구한 값은 `%s`이고 오차는 `%s`입니다.", "The difference quotient is `%s`, with an error of `%s`."),
    WALK(
            "%s걸음 뒤 `%s`에 이르렀고 그곳의 함숫값은 `%s`입니다. %s",
            "Steps taken: %s. The run came to `%s`, where the value is `%s`. %s"),
    TRAINING(
            "%s걸음을 학습했습니다. 손실은 처음에 `%s`, 끝에 `%s`입니다. %s",
            "Training steps: %s. The loss was `%s` at first and `%s` at the end. %s"),
    ENDED_BY_STEPS("정해진 걸음을 모두 걸었습니다.", "All steps were taken."),
    ENDED_BY_NORM("기울기 벡터의 크기가 충분히 작아져서 멈추었습니다.", "It stopped because the gradient had become short enough."),
    ENDED_FROZEN(
            "점이 아주 멀리 갔습니다. 그곳에서는 $f(x+h)$와 $f(x-h)$가 같은 수로 계산되어, 차분으로 구한 기울기 벡터가 0입니다.",
            "The point has gone very far. Out there $f(x+h)$ and $f(x-h)$ come out as the same number,"
                    + " so that the gradient by differences is 0."),
    ENDED_DIVERGED("값이 한없이 커져서, 곧 발산하여 멈추었습니다.", "It stopped because it diverged: the numbers grew beyond all bounds."),
    ENDED_UNDEFINED("함숫값이 없는 곳에 이르러 멈추었습니다.", "It stopped where the function has no value."),
    TOO_SMALL("%s %s `%s`보다 커야 합니다.", "%s What was asked: %s above `%s`."),
    TOO_LARGE("%s %s `%s`보다 작아야 합니다.", "%s What was asked: %s below `%s`."),
    WANTED_STEPS("%s 끝까지 멈추지 않고 걷는 실행이어야 합니다.", "%s What was asked: a run that goes on through all steps."),
    WANTED_NORM(
            "%s 기울기 벡터가 충분히 짧아져서 멈추는 실행이어야 합니다.",
            "%s What was asked: a run that stops because the gradient is short enough."),
    WANTED_DIVERGED("%s 발산하는 실행이어야 합니다.", "%s What was asked: a run that diverges."),
    WANTED_UNDEFINED(
            "%s 함숫값이 없는 곳에 이르는 실행이어야 합니다.", "%s What was asked: a run that comes where the function has no value."),
    UNWANTED("%s 이렇게 끝나지 않아야 합니다.", "%s It should not end like this."),
    TOO_FAR(
            "%s 목표한 곳에서 `%s`만큼 떨어져 있습니다. 이 거리가 `%s`보다 작아야 합니다.",
            "%s That is a distance of `%s` from where it should end. The distance has to be less than `%s`."),
    MUST_GROW("%s 마지막 값이 처음 값보다 커야 합니다.", "%s What was asked: a run that ends higher than it began."),
    MUST_NOT_GROW("%s 마지막 값이 처음 값보다 커지지 않아야 합니다.", "%s What was asked: a run that does not end higher than it began."),
    GIVEN("`%s`의 값이", "`%s`"),
    NO_OBJECT("칸마다 값을 하나씩 입력하십시오.", "An answer needs a value for every field."),
    NO_VECTOR("여기에는 수 %s개를 입력하십시오.", "Type %s numbers here."),
    NO_START(
            "출발점에서 함숫값을 구할 수 없습니다. 함숫값이 유한한 곳에서 출발하십시오.",
            "The function has no finite value at the start. Begin where it has one."),
    NO_DERIVATIVE("이 함수로는 오차를 잴 수 없습니다. %s", "The error cannot be measured with this function. %s"),
    NO_QUOTIENT(
            "이 값으로는 차분을 계산할 수 없습니다. 간격 h가 0이거나 함숫값이 없는 곳에 닿는지 살펴보십시오.",
            "This gives no difference quotient. See whether the step h is 0, or reaches where the function has no value."),
    TOO_MUCH_WORK(
            "식이 길어서 이 실행에 시간이 너무 많이 듭니다. 더 짧은 식으로 답하십시오.",
            "With a formula this long the run would take too much time. Answer with a shorter one."),
    NOT_WHOLE("걸음 수는 0 이상 %s 이하인 정수여야 합니다.", "The number of steps must be a whole number from 0 to %s.");

    private final Bilingual words;

    RunText(String korean, String english) {
        this.words = new Bilingual(korean, english);
    }

    public Bilingual words(Object... details) {
        return words.with(details);
    }

    InvalidAnswer invalid(String field, Object... details) {
        return new InvalidAnswer(field, -1, words.with(details));
    }

    static Bilingual why(Stop stopped) {
        return valueOf(stopped == Stop.STEPS || stopped == Stop.NORM ? "ENDED_BY_" + stopped : "ENDED_" + stopped)
                .words;
    }

    static RunText wanted(Stop stopped) {
        return valueOf("WANTED_" + stopped);
    }
}
