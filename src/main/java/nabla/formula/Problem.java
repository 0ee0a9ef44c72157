package nabla.formula;

import nabla.text.Bilingual;
import nabla.text.KebabCase;

/** Everything that can be wrong with a formula, in both languages; {@code %s} stands for a detail. */
public enum Problem {
    EMPTY("식이 비어 있습니다. 예를 들어 x^2 + 3*x처럼 입력하십시오.", "The formula is empty. Type something like x^2 + 3*x."),
    EMPTY_NO_VARIABLES("empty", "수를 입력하십시오. 0.5, -2, pi/2처럼 쓸 수 있습니다.", "Type a number here, such as 0.5, -2 or pi/2."),
    TOO_LONG("식은 %s자까지 쓸 수 있습니다. 지금은 %s자입니다.", "A formula has at most %s characters; this one has %s."),
    TOO_DEEP("괄호는 %s겹까지 쓸 수 있습니다.", "Parentheses can be nested at most %s deep."),
    TOO_MANY_LEVELS(
            "too-deep",
            "식이 너무 깁니다. 연산을 %s번까지 이어 쓸 수 있습니다.",
            "The formula is too long: at most %s operations can build on one another."),
    DERIVATIVE_TOO_LARGE(
            "too-large",
            "도함수의 식이 너무 길어 보여 줄 수 없습니다. 수와 변수, 연산을 합해 %s개까지 보여 줍니다.",
            "The formula of the derivative is too long to show: at most %s numbers, variables and operations."),
    TOO_MUCH_WORK(
            "too-large",
            "식을 정리하면 너무 길어지므로 식 없이 값만 보여 줍니다.",
            "Worked out in symbols this would be too long to show, so only the numbers are given."),
    TOO_MANY_OPERATIONS(
            "too-large",
            "연산이 너무 많아 그래프로 그릴 수 없습니다. 서로 다른 연산을 %s개까지 그립니다.",
            "This formula has too many operations for a graph: at most %s different ones can be drawn."),
    TOO_MANY_OPERATORS("연산자를 %s개 넘게 잇달아 쓸 수 없습니다.", "No more than %s operators can stand in a row."),
    NAME_TOO_LONG("이름은 %s자까지 쓸 수 있습니다.", "A name has at most %s characters."),
    UNKNOWN_CHARACTER("식에 쓸 수 없는 문자입니다: %s", "This character cannot be part of a formula: %s"),
    UNKNOWN_NAME(
            "모르는 이름입니다: %s. 여기서 쓸 수 있는 변수는 다음과 같습니다: %s.",
            "Unknown name: %s. The variables that may be used here: %s."),
    UNKNOWN_NAME_NEAR("unknown-name", "모르는 이름입니다: %s. 혹시 다음을 뜻하셨습니까? %s", "Unknown name: %s. Did you mean %s?"),
    UNKNOWN_NAME_NO_VARIABLES(
            "unknown-name",
            "모르는 이름입니다: %s. 여기에는 변수 없이 수와 함수, pi, e만 쓸 수 있습니다.",
            "Unknown name: %s. Only numbers, functions, pi and e may be used here, no variables."),
    HANGUL(
            "한글이 들어 있습니다: %s. 한/영 키를 눌러 영문자로 입력하십시오.",
            "There is Hangul in the formula: %s. Switch the keyboard to Latin letters."),
    DIGIT_AFTER_NAME(
            "변수 바로 뒤에 수가 있어 뜻이 분명하지 않습니다: %1$s%2$s. %2$s*%1$s, %1$s*%2$s, %1$s^%2$s 가운데 하나로 쓰십시오.",
            "A number right after a variable is ambiguous: %1$s%2$s. Write %2$s*%1$s, %1$s*%2$s or %1$s^%2$s."),
    MISSING_OPERATOR(
            "두 값 사이에 연산자가 없습니다: %s 앞에 *, + 같은 연산자를 쓰십시오.",
            "An operator is missing between two values: write *, + or another one before %s."),
    MISSING_OPERAND(
            "여기에 값이 있어야 합니다. 수, 변수 또는 괄호를 쓰십시오.", "A value is missing here: a number, a variable or a parenthesis."),
    UNBALANCED_PARENTHESIS("괄호의 짝이 맞지 않습니다: %s", "This parenthesis has no partner: %s"),
    MISMATCHED_PARENTHESIS(
            "괄호의 종류가 다릅니다. %s 괄호는 %s 괄호로 닫으십시오.",
            "The parentheses differ in kind: what %s opens must be closed by %s."),
    EMPTY_PARENTHESES("괄호 안이 비어 있습니다.", "There is nothing between these parentheses."),
    MISPLACED_COMMA(
            "쉼표는 max(x, y)처럼 함수의 값을 나눌 때만 쓸 수 있습니다. 소수점은 마침표로 쓰십시오.",
            "A comma only separates the arguments of a function, as in max(x, y). A decimal point is written as a dot."),
    LIST_OF_FORMULAS(
            "misplaced-comma",
            "여기에는 여러 값을 늘어놓지 말고 식 하나를 쓰십시오. 소수점은 쉼표가 아니라 마침표로 씁니다.",
            "One formula is expected here, not a list. A decimal point is written as a dot."),
    INDEX_NOT_ALLOWED(
            "%1$s[…] 같은 첨자는 쓸 수 없습니다. %1$s0, %1$s1 같은 이름의 변수를 쓰십시오.",
            "An index such as %1$s[…] cannot be used. Use variables with names such as %1$s0, %1$s1."),
    WRONG_ARGUMENT_COUNT("함수 %s에 넣는 값은 %s개여야 하는데 %s개를 넣었습니다.", "The function %s takes %s argument(s), not %s."),
    FUNCTION_NEEDS_PARENTHESES(
            "함수 %1$s 뒤에는 괄호가 있어야 합니다. %2$s처럼 쓰십시오.",
            "The function %1$s needs parentheses right after its name: write %2$s."),
    FUNCTION_POWER(
            "function-needs-parentheses",
            "함수의 거듭제곱은 %1$s(x)^%2$s처럼 괄호를 넣어 쓰십시오.",
            "Write a power of a function with parentheses: %1$s(x)^%2$s."),
    INVERSE_OR_RECIPROCAL(
            "%1$s^-1이 역함수인지 역수인지 분명하지 않습니다. 역수라면 1/%1$s(x)로 쓰십시오.",
            "%1$s^-1 may be an inverse function or a reciprocal. Write the reciprocal as 1/%1$s(x)."),
    LOGARITHM_BASE(
            "밑이 2, 10, a인 로그는 log_2(x), log_10(x), log_a(x)나 log(x)/log(a)처럼 쓰십시오. log(x)는 자연로그입니다.",
            "Write a logarithm to another base as log_2(x), log_10(x) or log(x)/log(a); log(x) is the natural logarithm."),
    OTHER_ROOT(
            "제곱근은 sqrt(x), 세제곱근은 cbrt(x), 그 밖의 거듭제곱근은 x^(1/4)처럼 쓰십시오.",
            "Write a square root as sqrt(x), a cube root as cbrt(x) and any other as x^(1/4)."),
    THOUSANDS_SEPARATOR("천 단위를 나누지 말고 %s처럼 붙여 쓰십시오.", "Write a number without anything between its thousands: %s."),
    DECIMAL_COMMA("misplaced-comma", "소수점은 쉼표가 아니라 마침표로 씁니다. %s처럼 쓰십시오.", "A decimal point is written as a dot: %s."),
    PERCENT_OR_REMAINDER(
            "퍼센트 기호가 백분율인지 나머지인지 분명하지 않습니다. 백분율은 %1$s/100*b, 나머지는 mod(%1$s, b)처럼 쓰십시오.",
            "The percent sign may mean a percentage or a remainder. Write %1$s/100*b for a percentage, mod(%1$s, b) for a remainder."),
    REPEATING_DECIMAL(
            "bad-number",
            "순환소수는 2/3처럼 분수로 쓰십시오. 곱셈이라면 0.1*(6)처럼 곱셈 기호를 넣으십시오.",
            "Write a repeating decimal as a fraction, such as 2/3. If you mean a product, write the sign: 0.1*(6)."),
    SPACED_EXPONENT(
            "두 가지로 읽힐 수 있습니다. 수 하나를 뜻하셨습니까? 그렇다면 %1$se%2$s처럼 붙여 쓰고, e와의 곱이라면 %1$s*e%2$s처럼 쓰십시오.",
            "This can be read in two ways. Did you mean the number %1$se%2$s, or the product %1$s*e%2$s?"),
    BAD_NUMBER("수를 읽을 수 없습니다: %s", "This is not a number: %s"),
    NUMBER_TOO_LARGE("배정밀도 수로 나타내기에 너무 큰 수입니다: %s", "This number is too large for double precision: %s"),
    NUMBER_TOO_SMALL("0이 아닌데 배정밀도 수로는 0이 되는 수입니다: %s", "This number is not 0, yet too small for double precision: %s"),
    ABSOLUTE_BARS(
            "절댓값 기호의 짝이 없거나 두 가지로 읽힐 수 있습니다. abs(x)처럼 쓰십시오.",
            "These absolute value bars lack a partner or can be read in two ways: write abs(x)."),
    NORM_BARS(
            "벡터의 크기를 나타내는 기호는 쓸 수 없습니다. sqrt(x^2+y^2)처럼 쓰십시오.",
            "The bars of a norm cannot be used: write it out, as in sqrt(x^2+y^2)."),
    SEMICOLON(
            "unknown-character",
            "쌍반점은 쓸 수 없습니다. 식은 하나만 쓰고, 함수에 넣는 값은 max(x, y)처럼 쉼표로 나누십시오.",
            "Leave out the semicolon: one formula is expected, and the arguments of a function are separated by a comma, as in max(x, y)."),
    FACTORIAL("계승(!)은 쓸 수 없습니다.", "The factorial (!) cannot be used."),
    EQUALS_SIGN("등호는 쓸 수 없습니다. y = x^2이라면 오른쪽의 x^2만 쓰십시오.", "Leave out the equals sign: of y = x^2, type only x^2."),
    MISPLACED_COMPARISON(
            "비교(<, <=, >, >=)는 if의 첫 자리에 하나만 쓸 수 있습니다. if(x<0, -x, x^2)처럼 쓰십시오.",
            "A comparison (<, <=, >, >=) stands in the first place of if, one at a time: write if(x<0, -x, x^2)."),
    MISSING_COMPARISON(
            "if의 첫 자리에는 x<0 같은 비교를 써야 합니다. if(x<0, -x, x^2)처럼 쓰십시오.",
            "The first place of if is for a comparison such as x<0: write if(x<0, -x, x^2)."),
    LATEX(
            "LaTeX 명령은 읽지 못합니다. sin(x), sqrt(x), 1/2처럼 쓰십시오.",
            "LaTeX commands are not read. Write sin(x), sqrt(x), 1/2."),
    TOO_MANY_VARIABLES("변수는 %s개까지 쓸 수 있습니다. 지금은 %s개입니다.", "There can be at most %s variables; here are %s."),
    BAD_VARIABLE_NAME(
            "변수 이름으로 쓸 수 없습니다: %s. 이름은 글자로 시작하고 영문자, 그리스 문자, 숫자, 밑줄로 %s자까지 쓸 수 있습니다.",
            "This cannot be a variable’s name: %s. A name starts with a letter and has at most %s letters (Latin or Greek), digits and underscores."),
    RESERVED_NAME(
            "함수나 상수의 이름은 변수 이름으로 쓸 수 없습니다: %s", "The name of a function or constant cannot be a variable’s name: %s"),
    DUPLICATE_VARIABLE("같은 변수가 두 번 있습니다: %s", "This variable is listed twice: %s");

    private final String code;
    private final Bilingual message;

    Problem(String korean, String english) {
        this(null, korean, english);
    }

    Problem(String code, String korean, String english) {
        this.code = code == null ? KebabCase.of(this) : code;
        this.message = new Bilingual(korean, english);
    }

    String code() {
        return code;
    }

    Bilingual message() {
        return message;
    }
}
