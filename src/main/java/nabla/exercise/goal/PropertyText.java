package nabla.exercise.goal;

import nabla.exercise.question.Numerals;
import nabla.formula.Formula;
import nabla.text.Bilingual;

/** Feedback about a function that lacks a property: what was measured. The first detail is always the place. */
enum PropertyText {
    NO_VALUE("%s에서 이 함수의 값이 없습니다.", "At %s your function has no value."),
    VALUE("%s에서 함숫값이 `%s`입니다. 문제에서 바라는 값은 `%s`입니다.", "At %s the value of your function is `%s`. It should be `%s`."),
    NO_DERIVATIVE("%s에서 %s를 구할 수 없습니다. %s", "At %s, %s of your function does not exist. %s"),
    GRADIENT("%s에서 %s가 `%s`입니다. 문제에서 바라는 것은 `%s`입니다.", "At %s, %s of your function is `%s`. It should be `%s`."),
    SLOPE(
            "%s에서 %s가 `%s`이므로 0이 아닙니다. 먼저 이 점에서 평평해야 합니다.",
            "At %s, %s is `%s`, which is not zero. First of all your function has to be level there."),
    OTHER_CRITICAL_POINT(
            "%s에서 평평하기는 하지만 문제에서 찾는 점은 아닙니다. %s 고윳값은 `%s`입니다.",
            "At %s your function is level, but this is not the kind of point asked for. %s Eigenvalues: `%s`."),
    CURVED_UP(
            "%s에서 평평하기는 하지만 문제에서 찾는 점은 아닙니다. 이계도함수의 값이 `%s`로 양수이므로 여기에서 극솟값을 갖습니다.",
            "At %s your function is level, but this is not the kind of point asked for."
                    + " Its second derivative there is `%s`, which is positive: a local minimum."),
    CURVED_DOWN(
            "%s에서 평평하기는 하지만 문제에서 찾는 점은 아닙니다. 이계도함수의 값이 `%s`로 음수이므로 여기에서 극댓값을 갖습니다.",
            "At %s your function is level, but this is not the kind of point asked for."
                    + " Its second derivative there is `%s`, which is negative: a local maximum."),
    LOWEST(
            "%s 근처를 재어 보니 그 점에서보다 함숫값이 작은 곳이 없습니다. 그 점의 값은 `%s`이고, 거리 `%s`에서 본 값은 `%s` 이상 `%s` 이하입니다.",
            "Around %s your function is nowhere lower than at the point itself. Its value there is `%s`;"
                    + " at a distance of `%s` it lies between `%s` and `%s`."),
    HIGHEST(
            "%s 근처를 재어 보니 그 점에서보다 함숫값이 큰 곳이 없습니다. 그 점의 값은 `%s`이고, 거리 `%s`에서 본 값은 `%s` 이상 `%s` 이하입니다.",
            "Around %s your function is nowhere higher than at the point itself. Its value there is `%s`;"
                    + " at a distance of `%s` it lies between `%s` and `%s`."),
    BOTH(
            "%s 바로 곁에 그 점에서보다 함숫값이 큰 곳도 작은 곳도 있습니다. 그 점의 값은 `%s`이고, 거리 `%s`에서 본 값은 `%s` 이상 `%s` 이하입니다.",
            "Close to %s your function takes both higher and lower values. Its value there is `%s`;"
                    + " at a distance of `%s` it lies between `%s` and `%s`."),
    LEVEL(
            "%s 근처를 재어 보니 함숫값이 바뀌지 않습니다. 어디서나 `%s`입니다.",
            "Around %s your function does not change: it is `%s` wherever it was measured."),
    UNDEFINED_AROUND(
            "%s 바로 곁에 함숫값이 없는 곳이 있습니다. 그 점 근처 어디에서나 값이 있는 함수로 답하십시오.",
            "Right beside %s there are places where your function has no value. Answer with one that is defined all around."),
    SMOOTH_HERE(
            "%s에서 이 함수는 매끄럽고 %s가 `%s`입니다. 그 점에서는 미분할 수 없어야 합니다.",
            "At %s your function is smooth, and %s is `%s`. It should not be differentiable there."),
    NOT_SMOOTH("%s에서 미분할 수 있어야 합니다. %s", "At %s your function has to be differentiable. %s"),
    NO_CHANGE(
            "`%s`의 값을 바꾸어도 함숫값이 그대로입니다. 이 변수에 따라 함숫값이 달라져야 합니다.",
            "Changing `%s` leaves the value of your function as it is. It has to depend on this variable."),
    NORM_TOO_SMALL("%s에서 %s `%s`입니다. `%s`보다 커야 합니다.", "At %s, %s is `%s`. It should be more than `%s`."),
    NORM_TOO_LARGE("%s에서 %s `%s`입니다. `%s`보다 작아야 합니다.", "At %s, %s is `%s`. It should be less than `%s`."),
    SLOPE_UNCLEAR(
            "이 식으로는 %s에서 %s가 있는지, 있으면 얼마인지 재어 보아도 가릴 수 없습니다. 더 단순한 함수로 답하십시오.",
            "Measuring does not tell whether at %s %s of your function exists, and what it is. Answer with a simpler function."),
    UNCLEAR(
            "%s에서 이 함수가 극값을 갖는지 재어 보아도 가릴 수 없습니다. 더 단순한 함수로 답하십시오.",
            "Measuring does not tell whether your function has an extremum at %s. Answer with a simpler function.");

    private static final Bilingual DERIVATIVE = new Bilingual("미분계수", "the derivative");
    private static final Bilingual GRADIENT_VECTOR = new Bilingual("기울기 벡터", "the gradient");

    private static final Bilingual SIZE = new Bilingual("미분계수의 절댓값이", "the absolute value of the derivative");
    private static final Bilingual NORM = new Bilingual("기울기 벡터의 크기가", "the norm of the gradient");

    private final Bilingual words;

    PropertyText(String korean, String english) {
        this.words = new Bilingual(korean, english);
    }

    /** The words with the point as their first detail. */
    Bilingual at(Formula f, double[] point, Object... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = place(f, point);
        System.arraycopy(details, 0, all, 1, details.length);
        return words.with(all);
    }

    Bilingual words(Object... details) {
        return words.with(details);
    }

    /** What the derivative of a function of so many variables is called. */
    static Bilingual gradient(int variables) {
        return variables == 1 ? DERIVATIVE : GRADIENT_VECTOR;
    }

    /** How large it is; in Korean with its particle. */
    static Bilingual norm(int variables) {
        return variables == 1 ? SIZE : NORM;
    }

    /** A point as LaTeX in Markdown: {@code $(x,y)=(0,1)$}. */
    private static String place(Formula f, double[] point) {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < point.length; i++) {
            String comma = i == 0 ? "" : ",\\,";
            names.append(comma)
                    .append(Formula.read(f.variables().get(i), f.variables()).latex());
            values.append(comma).append(Numerals.latex(point[i]));
        }
        return point.length == 1 ? "$" + names + "=" + values + "$" : "$(" + names + ")=(" + values + ")$";
    }
}
