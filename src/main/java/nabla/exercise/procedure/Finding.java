package nabla.exercise.procedure;

import nabla.exercise.question.Verdict;
import nabla.numeric.Difference;
import nabla.text.Bilingual;
import nabla.text.KebabCase;

/** The diagnoses of answers: what can be recognised in one, and what a reader is told about it: what happened and where to look. */
public enum Finding {
    RIGHT("맞았습니다.", "That is right."),
    WRONG("아직 맞지 않습니다. 계산을 한 단계씩 다시 따라가 보십시오.", "Not yet. Go through your steps once more, one at a time."),

    // any answer
    SIGN_FLIPPED(
            "크기는 맞지만 부호가 반대입니다. 부호가 바뀌는 곳을 하나씩 다시 짚어 보십시오.",
            "The size is right, but the sign is the other way round. Look again at each place where a sign changes."),
    HALVED(
            "인수 2가 어디선가 빠졌습니다. 제곱을 미분할 때 앞으로 나오는 수를 챙겼는지, 없어도 될 나눗셈을 하지는 않았는지 살펴보십시오.",
            "A factor 2 got lost. Check what comes down when a square is differentiated, and whether you divided once too"
                    + " often."),
    DOUBLED(
            "인수 2가 하나 더 들어갔습니다. 2로 나누어야 할 곳이나 두 번 더한 항이 없는지 살펴보십시오.",
            "There is a factor 2 too many. Look for a division by 2 that is missing, or a term that was counted twice."),
    DECIMAL_POINT(
            "숫자는 맞지만 소수점의 자리가 다릅니다. 10의 거듭제곱을 곱하거나 나눈 곳을 다시 보십시오.",
            "The digits are right, but the decimal point is in the wrong place. Look again at each power of ten."),
    ALMOST(
            "거의 맞지만 문제에서 바라는 정확도에는 미치지 못합니다. 도중에 반올림하지 말고 끝까지 계산한 뒤에 답하십시오.",
            "Very near, but not within the accuracy asked for. Keep all digits until the end, and round only then."),
    CONSTANT_FACTOR(
            "모양은 맞지만 앞에 곱해진 상수가 다릅니다. 미분할 때 앞으로 나오는 계수를 다시 세어 보십시오.",
            "The form is right, but the constant in front is not. Count again which factors come to the front."),
    CONSTANT_ADDED(
            "더해진 상수만 다릅니다. 상수항이 어떻게 되어야 하는지 다시 생각해 보십시오.",
            "Only an added constant is off. Think again about what becomes of the constant term."),
    DIFFERENT_DOMAIN(
            "이 식이 정의되는 범위가 정답과 다릅니다. 분모와 근호, 로그 안에 무엇이 들어 있는지 살펴보십시오.",
            "This formula is defined in other places than the answer. Look at what stands in denominators, under roots and"
                    + " in logarithms."),

    DIFFERENT_ELSEWHERE(
            "어떤 범위에서는 정답과 값이 같지만 다른 곳에서는 다릅니다. 음수나 아주 큰 수도 넣어 보십시오.",
            "In some places this has the values of the answer, in others it has not. Try negative numbers and large ones,"
                    + " too."),

    // vectors and matrices
    COMPONENTS_SWAPPED(
            "성분은 모두 맞지만 순서가 다릅니다. 어느 변수가 먼저인지 확인하고 성분을 같은 순서로 적으십시오.",
            "All components are right, but their order is not. Check which variable comes first, and keep that order."),
    TRANSPOSED(
            "행과 열이 서로 바뀌었습니다. 무엇이 행을 따라가고 무엇이 열을 따라가는지 확인하십시오.",
            "Rows and columns are exchanged. Check what runs along the rows and what along the columns."),
    NORMALISED(
            "방향은 맞지만 길이를 1로 맞춘 벡터입니다. 구해야 할 것은 크기까지 그대로인 벡터입니다.",
            "The direction is right, but this vector was scaled to length 1. The question asks for it with its own length."),

    // derivatives
    CHAIN_FORGOTTEN(
            "바깥 함수는 바르게 미분했지만 안쪽 함수의 도함수를 곱하지 않았습니다. 연쇄 법칙을 다시 적용해 보십시오.",
            "The outer function is differentiated correctly, but the derivative of the inner one is not multiplied in."
                    + " Apply the chain rule again."),
    PRODUCT_OF_DERIVATIVES(
            "곱의 도함수는 도함수끼리의 곱이 아닙니다. $(fg)' = f'g + fg'$에 맞추어 두 항을 모두 적으십시오.",
            "The derivative of a product is not the product of the derivatives."
                    + " Write both terms of $(fg)' = f'g + fg'$."),
    QUOTIENT_OF_DERIVATIVES(
            "몫의 도함수는 도함수끼리의 몫이 아닙니다. 몫의 미분법에서 분자와 분모를 다시 적어 보십시오.",
            "The derivative of a quotient is not the quotient of the derivatives. Write out the quotient rule again."),
    EXPONENT_NOT_LOWERED(
            "지수를 앞으로 내렸지만 지수 자체를 1 줄이지 않았습니다. $(x^n)' = nx^{n-1}$을 다시 보십시오.",
            "The exponent came to the front, but was not lowered by one. Look at $(x^n)' = nx^{n-1}$ again."),
    EXPONENT_NOT_BROUGHT_DOWN(
            "지수를 1 줄였지만 원래의 지수를 앞에 곱하지 않았습니다. $(x^n)' = nx^{n-1}$을 다시 보십시오.",
            "The exponent was lowered, but the old one does not stand in front. Look at $(x^n)' = nx^{n-1}$ again."),
    SIGN_OF_COSINE(
            "코사인을 미분할 때의 부호가 빠졌습니다. 코사인이 0 바로 오른쪽에서 커지는지 작아지는지 떠올려 보십시오.",
            "The sign of the derivative of the cosine is missing. Does the cosine rise or fall just to the right of 0?"),
    VALUE_FOR_DERIVATIVE(
            "이것은 함수 자체의 값입니다. 문제에서 묻는 것은 그 함수가 얼마나 빠르게 변하는지입니다.",
            "This is the function itself. The question asks how fast it changes."),
    DERIVATIVE_FOR_VALUE(
            "이것은 도함수 쪽의 값입니다. 구해야 할 것은 미분하기 전의 함수입니다.",
            "This belongs to the derivative. The question asks for the function before it is differentiated."),
    SECOND_DERIVATIVE(
            "두 번 미분했습니다. 한 번만 미분한 것이 무엇인지 되돌아가 보십시오.",
            "You differentiated twice. Go back to what stood there after the first time."),
    OTHER_VARIABLE(
            "다른 변수로 편미분한 결과입니다. 움직이는 변수가 무엇이고 고정하는 변수가 무엇인지 다시 확인하십시오.",
            "This is the partial derivative with respect to the other variable. Check which variable moves and which one is held still."),
    SUM_OF_PARTIALS(
            "편미분한 것을 모두 더했습니다. 변수 하나만 움직이고 나머지는 고정하십시오.",
            "All partial derivatives are added up here. Let one variable move, and hold the others still."),
    OTHERS_AS_ZERO(
            "고정한 변수를 0으로 두었습니다. 고정한다는 것은 그 자리의 값을 지닌 상수로 다룬다는 뜻입니다.",
            "The variables held still were set to zero. Holding still means: a constant that keeps its value."),
    POINT_SIGN(
            "좌표의 부호가 바뀐 점에서 계산한 값입니다. 대입할 때 음수를 괄호로 묶었는지 살펴보십시오.",
            "This belongs to a point with the opposite sign in a coordinate. Put negative numbers in parentheses when you"
                    + " substitute."),
    POINT_SWAPPED(
            "좌표의 순서가 바뀐 점에서 계산한 값입니다. 어느 수를 어느 변수에 대입하는지 다시 확인하십시오.",
            "The coordinates of the point were exchanged. Check which number goes with which variable."),
    NOT_SUBSTITUTED(
            "변수의 자리에 1을 넣은 값과 같습니다. 주어진 점의 좌표를 대입했는지 확인하십시오.",
            "This comes out when 1 is put in for the variable. Check that you put in the coordinates of the point."),

    // differences
    FORWARD_DIFFERENCE(
            "전방 차분으로 구한 결과입니다. 문제에서 묻는 것이 어떤 차분인지, 함숫값을 어느 두 점에서 구하는지 확인하십시오.",
            "This is what the forward difference gives. Check which difference is asked for, and at which two places it"
                    + " evaluates f."),
    BACKWARD_DIFFERENCE(
            "후방 차분으로 구한 결과입니다. 문제에서 묻는 것이 어떤 차분인지, 함숫값을 어느 두 점에서 구하는지 확인하십시오.",
            "This is what the backward difference gives. Check which difference is asked for, and at which two places it"
                    + " evaluates f."),
    CENTRAL_DIFFERENCE(
            "중심 차분으로 구한 결과입니다. 문제에서 묻는 것이 어떤 차분인지, 함숫값을 어느 두 점에서 구하는지 확인하십시오.",
            "This is what the central difference gives. Check which difference is asked for, and at which two places it"
                    + " evaluates f."),
    NOT_DIVIDED(
            "함숫값의 차이까지만 구했습니다. 변화율은 그 차이를 두 점 사이의 거리로 나눈 것입니다.",
            "This is only the difference of the two values. A rate of change divides it by the distance between the two places."),
    DIVIDED_BY_H(
            "차이를 $h$로 나누었습니다. 중심 차분에서 두 점이 서로 얼마나 떨어져 있는지 세어 보십시오.",
            "The difference was divided by $h$. Count how far apart the two places of a central difference are."),
    DIVIDED_BY_2H(
            "차이를 $2h$로 나누었습니다. 이 차분에서 두 점이 서로 얼마나 떨어져 있는지 세어 보십시오.",
            "The difference was divided by $2h$. Count how far apart the two places of this difference are."),
    EXACT_FOR_DIFFERENCE(
            "이것은 미분해서 얻은 정확한 값입니다. 구해야 할 것은 주어진 간격 $h$의 차분이 내는 근삿값입니다.",
            "This is the exact derivative. The question asks for the approximation that the difference with the given step"
                    + " $h$ gives."),

    // gradient and norm
    POINT_FOR_GRADIENT(
            "이것은 점의 좌표입니다. 구해야 할 것은 그 점에서의 기울기(gradient)입니다.",
            "These are the coordinates of the point. The question asks for the gradient there."),
    NORM_SQUARED(
            "성분의 제곱을 더한 것입니다. 크기(노름)를 구하려면 한 단계가 더 남았습니다.",
            "This is the sum of the squares. One step is left on the way to the norm."),
    SUM_FOR_NORM(
            "성분을 그대로 더했습니다. 크기(노름)는 피타고라스의 정리로 구하는 길이입니다.",
            "The components were simply added. The norm is a length, by Pythagoras’ theorem."),
    NORM_OF_POINT(
            "이것은 원점에서 그 점까지의 거리입니다. 구해야 할 것은 그 점에서의 기울기(gradient)의 크기입니다.",
            "This is the distance of the point from the origin. The question asks for the norm of the gradient there."),
    PARTIAL_FOR_NORM(
            "편미분 하나의 크기만 구했습니다. 크기(노름)에는 모든 성분이 들어갑니다.",
            "This is the size of one partial derivative alone. All components belong in the norm."),

    // descent
    ASCENT(
            "기울기(gradient) 쪽으로 움직였습니다. 경사 하강법은 함숫값이 작아지는 쪽으로 움직입니다.",
            "You moved along the gradient. Gradient descent moves to where f gets smaller."),
    RATE_FORGOTTEN(
            "학습률을 곱하지 않고 움직였습니다. 한 걸음의 크기는 기울기(gradient)에 학습률을 곱한 만큼입니다.",
            "The learning rate is missing. A step is the gradient times the learning rate."),
    GRADIENT_FOR_UPDATE(
            "이것은 기울기(gradient)입니다. 구해야 할 것은 움직인 뒤의 점입니다.",
            "This is the gradient. The question asks where the point is after the move."),
    STEP_FOR_UPDATE(
            "이것은 움직인 양입니다. 그만큼 움직이면 처음의 점이 어디로 가는지까지 구하십시오.",
            "This is the step alone. Work out where it takes the point."),
    ONE_AFTER_THE_OTHER(
            "좌표 하나를 고친 다음에 그 새 값으로 다음 편미분을 계산했습니다. 편미분은 모두 같은 점에서 구한 뒤 한꺼번에 움직입니다.",
            "One coordinate was updated, and its new value used for the next partial derivative."
                    + " Take all partial derivatives at the same point, then move at once."),
    TOO_FEW_STEPS(
            "한 걸음 모자랍니다. 처음의 점에서 몇 번 움직였는지 다시 세어 보십시오.",
            "That is one step short. Count again how often the point has moved."),
    TOO_MANY_STEPS(
            "한 걸음 더 나아갔습니다. 처음의 점에서 몇 번 움직였는지 다시 세어 보십시오.",
            "That is one step too far. Count again how often the point has moved."),
    PLAIN_DESCENT(
            "모멘텀 같은 보정이 없는 보통의 경사 하강법으로 구한 결과입니다. 문제에 나온 방법에서 한 걸음을 정하는 식을 다시 보십시오.",
            "This is what plain gradient descent gives. Look again at the update rule of the method in the question."),
    START_FOR_END(
            "이것은 출발점입니다. 구해야 할 것은 움직인 뒤의 점입니다.", "This is where the walk starts. The question asks where it ends."),
    NORM_FOR_VALUE(
            "이것은 기울기(gradient)의 크기입니다. 구해야 할 것은 그 점에서의 함숫값입니다.",
            "This is the norm of the gradient. The question asks for the value of f there."),

    // networks
    ERROR_FOR_PREDICTION(
            "예측에서 정답까지 뺐습니다. 구해야 할 것은 신경망이 내는 값 자체입니다.",
            "The target has been subtracted already. The question asks for what the network itself gives."),
    PREDICTION_FOR_ERROR(
            "이것은 예측값입니다. 오차를 구하려면 정답과 비교해야 합니다.", "This is the prediction. An error compares it with the target."),
    LOSS_FOR_ERROR(
            "오차를 제곱하여 얻은 손실입니다. 구해야 할 것은 예측과 정답의 차이입니다.",
            "This is the loss, already squared. The question asks for the difference between prediction and target."),
    ERROR_TURNED_ROUND(
            "크기는 맞지만 부호가 반대입니다. 오차는 정답에서 예측을 뺀 것이 아니라 예측에서 정답을 뺀 것입니다.",
            "The size is right, but the sign is not: the error is prediction minus target, not target minus prediction."),
    HALF_FORGOTTEN(
            "손실 함수 앞의 $\\frac{1}{2}$을 빠뜨렸습니다. 정의를 다시 보고 그 수가 어디로 가는지 따라가 보십시오.",
            "The $\\frac{1}{2}$ of the loss function got lost. Look at its definition and follow where that factor goes."),
    MEAN_FORGOTTEN("데이터마다 나온 값을 더하기만 했습니다. 손실은 그 평균입니다.", "The samples were only added up. The loss is their mean."),
    ERROR_NOT_SQUARED(
            "오차를 제곱하지 않았습니다. 제곱 손실의 정의를 다시 보십시오.",
            "The error was not squared. Look again at how the squared loss is defined."),
    INPUT_FORGOTTEN(
            "오차에 입력을 곱하지 않았습니다. 가중치를 조금 바꿀 때 예측이 얼마나 바뀌는지는 입력에 달려 있습니다.",
            "The error was not multiplied by the input. How much the prediction changes with a weight depends on its input."),
    WEIGHT_FOR_INPUT(
            "입력이 들어갈 자리에 가중치를 곱했습니다. 가중치로 미분하면 그 옆에 있던 것이 남습니다.",
            "The weights were multiplied in where the inputs belong. The derivative with respect to a weight is what stood beside it."),
    TARGET_FORGOTTEN(
            "정답을 빼지 않았습니다. 기울기(gradient)에는 예측이 아니라 예측과 정답의 차이가 들어갑니다.",
            "The target was not subtracted. What enters the gradient is the difference between prediction and target."),
    ERROR_FORGOTTEN(
            "입력만 남았습니다. 연쇄 법칙에서 손실을 예측으로 미분한 인수도 곱해야 합니다.",
            "Only the input is left. The chain rule has one more factor, the derivative of the loss with respect to the prediction."),
    SOFTMAX_FORGOTTEN(
            "소프트맥스를 거치지 않은 점수로 계산했습니다. 점수를 먼저 확률로 바꾸십시오.",
            "This was computed with the scores, without softmax. Turn the scores into probabilities first."),
    PROBABILITIES_FOR_SCORES(
            "소프트맥스까지 거친 확률입니다. 구해야 할 것은 그 앞의 점수입니다.",
            "These are the probabilities, after softmax. The question asks for the scores before it."),
    POWERS_NOT_DIVIDED(
            "지수함수까지만 계산했습니다. 확률이 되려면 모두 더해 1이 되어야 합니다.",
            "The exponentials are there, but not divided. Probabilities add up to 1."),
    EXPONENTIAL_FORGOTTEN(
            "점수를 그대로 합으로 나누었습니다. 소프트맥스는 점수를 먼저 지수함수에 넣습니다.",
            "The scores themselves were divided by their sum. Softmax takes the exponential of each score first."),
    TARGET_SUBTRACTED(
            "확률에서 원-핫 정답까지 뺐습니다. 구해야 할 것은 확률 자체입니다.",
            "The one-hot target has been subtracted already. The question asks for the probabilities themselves."),
    MINUS_FORGOTTEN(
            "로그 앞의 음의 부호가 빠졌습니다. 확률은 1보다 작으니 그 로그의 부호가 무엇인지 생각해 보십시오.",
            "The minus before the logarithm is missing. A probability is less than 1: what sign does its logarithm have?"),
    PROBABILITY_FOR_LOSS(
            "이것은 확률에서 바로 나온 값입니다. 교차 엔트로피 오차에는 로그가 들어갑니다.",
            "This comes straight from the probability. There is a logarithm in the cross-entropy error."),
    OTHER_LOGARITHM(
            "밑이 다른 로그를 썼습니다. 교차 엔트로피 오차에는 자연로그를 씁니다.",
            "The logarithm has another base. The cross-entropy error takes the natural one."),
    OTHER_CLASS(
            "정답이 아닌 클래스의 확률로 계산했습니다. 원-핫 정답에서 1이 어디에 있는지 확인하십시오.",
            "The probability of another class was used. Check where the 1 stands in the one-hot target."),
    COUNTED_FROM_ONE(
            "클래스를 1부터 세었습니다. 이 책에서는 파이썬처럼 0부터 셉니다.",
            "The classes were counted from 1. This book counts from 0, as Python does."),
    TARGET_FOR_PREDICTION(
            "이것은 정답인 클래스입니다. 신경망이 어느 클래스를 고르는지는 점수가 정합니다.",
            "This is the target’s class. Which class the network chooses is decided by the scores."),

    // cost
    SHARED_VALUE_COUNTED(
            "점 자체에서의 함숫값까지 세었습니다. 중심 차분에 $f(x)$가 들어 있는지 살펴보십시오.",
            "The value at the point itself was counted too. Does $f(x)$ occur in a central difference?"),
    SHARED_VALUE_NOT_SHARED(
            "변수마다 두 번씩 세었습니다. 모든 편미분에 똑같이 들어가는 함숫값은 한 번만 구하면 됩니다.",
            "You counted two for each variable. One value is the same in all partial derivatives and is needed only once."),
    ONE_EVALUATION_A_VARIABLE(
            "변수마다 한 번씩만 세었습니다. 차분 하나에 함숫값이 몇 개 들어가는지 다시 세어 보십시오.",
            "You counted one for each variable. Count again how many values of f a difference takes."),
    ONE_VARIABLE_ONLY(
            "변수 하나에 드는 횟수입니다. 기울기(gradient)에는 변수마다 편미분이 하나씩 필요합니다.",
            "That is the count for one variable. A gradient takes a partial derivative for each of them.");

    private final Bilingual words;

    Finding(String korean, String english) {
        this.words = new Bilingual(korean, english);
    }

    static Finding of(Difference scheme) {
        return switch (scheme) {
            case FORWARD -> FORWARD_DIFFERENCE;
            case BACKWARD -> BACKWARD_DIFFERENCE;
            case CENTRAL -> CENTRAL_DIFFERENCE;
        };
    }

    /** A stable name such as {@code sign-flipped}. */
    public String code() {
        return KebabCase.of(this);
    }

    Bilingual words() {
        return words;
    }

    public Verdict.Diagnosis diagnosis() {
        return new Verdict.Diagnosis(code(), words);
    }
}
