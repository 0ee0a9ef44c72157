package nabla.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Formulas made to cost as much as can be typed in 2,000 characters, by name. */
final class HeavyFormulas {
    static final List<String> MANY =
            IntStream.rangeClosed(1, 100).mapToObj(i -> "x" + i).toList();
    static final List<String> FEW = List.of("x", "y", "z");

    private HeavyFormulas() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("a product of sines", each("sin(#)", "*"));
        all.put("a product of sums", each("(1+#)", "*"));
        all.put("a product of sums of squares", each("(1+#^2)", "*"));
        all.put("a product of sines of multiples", each(90, "sin(#x)", "*"));
        all.put("a product of sigmoids", each("sigmoid(#)", "*"));
        all.put("a product of roots", each("√(1+#)", "*"));
        all.put("a product of tangents", each("tan(#)", "*"));
        all.put("a product of powers", each("#^x1", "*"));
        all.put("a power of each in turn", each("#^#", "*"));
        all.put("a quotient of sums", each("(1+#)", "/"));
        all.put("a sum of quotients", each("1/(1+#)", "+"));
        all.put("a sum of products", each("#*x1*x2", "+"));
        all.put("the square of a long sum", "(" + each("#", "+") + ")^2");
        all.put("a power of a long sum", "(" + each("#", "+") + ")^50");
        all.put("the root of a long sum of squares", "sqrt(" + each("#^2", "+") + ")");
        all.put("the absolute value of long sums", nest("abs(x1^2+", "x2", ")", 60));
        all.put("many absolute values", each("abs(#^2)", "+"));
        all.put("many kinks that cancel", each("abs(#)*#", "+"));
        all.put("a maximum of all", nest("max(x1,", "x2", ")", 60));
        all.put("many roots of squares", each("sqrt(#^2)", "*"));
        all.put("signs of all", each("#/sqrt(#^2)", "+"));
        all.put("roots of one minus signs", each("√(1-#/√(#^2))", "*"));
        all.put("x^50", "(x+y)^50");
        all.put("a large power of a sum", "(x+y+z)^30*(x-y-z)^30*(x+2*y)^30");
        all.put("powers of sums", each(70, "(x+y+z+#)^2", "*"));
        all.put("fractions over different sums", each(150, "1/(x+#)", "+"));
        all.put("fractions over powers of sums", each(120, "1/(x+#)^6", "+"));
        all.put("fractions over roots of sums", each(100, "1/√(x+#)", "+"));
        all.put("a product of fractions", each(100, "(x+#)/(y-#)", "*"));
        all.put("products of roots", each(100, "√(x+#*y)", "*"));
        all.put("a tower", nest("x^(", "x", ")", 64));
        all.put("a bare tower", "x" + "^x".repeat(250));
        all.put("a tower of sums", nest("(x+y)^(", "x", ")", 64));
        all.put("a continued fraction", nest("x/(1+1/(", "x", "))", 32));
        all.put("a continued fraction of x", nest("x/(1+", "x", ")", 64));
        all.put("a continued fraction of sums", nest("(x+y)/(x-y+", "x", ")", 64));
        all.put("a Newton iteration", newton());
        all.put("fractions in fractions", nest("1/(x+y/(", "z", "))", 32));
        all.put("nested roots", nest("sqrt(x+", "y", ")", 64));
        all.put("nested roots of quotients", nest("sqrt(1-x/", "sqrt(x^2)", ")", 60));
        all.put("nested cube roots", nest("cbrt(x*", "y", ")", 64));
        all.put("nested squares", nest("(", "x+y", ")^2", 64));
        all.put("nested squares of sums", nest("(x+", "y", ")^2", 64));
        all.put("nested products of sums", nest("(x+1)*(y+", "y", ")", 64));
        all.put("nested sines", nest("sin(x*", "y", ")", 64));
        all.put("nested sines of sums", nest("x*sin(y+", "y", ")", 64));
        all.put("nested absolute values", nest("abs(x-", "y", ")", 64));
        all.put("nested maxima", nest("max(x*y,", "x", ")", 64));
        all.put("nested minima of differences", nest("min(x-y,x*", "x", ")", 64));
        all.put("nested remainders", nest("mod(x,y+", "x", ")", 64));
        all.put("nested floors", nest("floor(x+", "y", ")", 64));
        all.put("nested arctangents of two", nest("atan2(x,y+", "x", ")", 64));
        all.put("nested exponentials", nest("exp(x*", "y", ")", 64));
        all.put("nested logarithms", nest("log(x+", "y", ")", 64));
        all.put("nested hyperbolic tangents", nest("tanh(x+y*", "z", ")", 64));
        all.put("nested signs", nest("-(", "x", ")", 64));
        all.put("nested signs in a row", nest("----(", "x", ")", 63));
        all.put("nested signums", nest("signum(x-", "y", ")", 64));
        all.put("nested sigmoids", nest("sigmoid(x*", "y", ")", 64));
        all.put("nested relus", nest("relu(1-", "x", ")", 64));
        all.put("many terms", each(400, "x*y", "+"));
        all.put("many terms with one function", each(150, "sin(x)*#", "+"));
        all.put("many exponentials", each(130, "exp(#*x)", "+"));
        all.put(
                "products of exponentials",
                "(" + each(20, "exp(#*x)", "+") + ")*(" + each(20, "exp(#*y)", "+") + ")^3");
        all.put("long fractions of numbers", each(130, "x/#^99", "+"));
        all.put("powers of numbers", each(200, "x*#^90", "+"));
        all.put("huge coefficients", each(80, "1e300*x^#", "+"));
        all.put("a large whole power", "(x+1)^2147483647+(x+1)^2147483646");
        all.put("letters side by side", "xyz".repeat(80));
        all.put("a softmax", "exp(x1)/(" + each("exp(#)", "+") + ")");
        all.put("a softplus network", each(90, "log1p(exp(x*#+y))", "+"));
        all.put(
                "a quotient rule of products",
                "(" + each(60, "sin(#*x)", "*") + ")/(" + each(60, "cos(#*x)", "*") + ")");
        all.put("a Gaussian of all", "exp(-(" + each("#^2", "+") + "))");
        all.put("a norm over all", "x1/sqrt(" + each("#^2", "+") + ")");
        all.put("a sum of all to a root", "(" + each("#", "+") + ")^0.5/(" + each("#", "+") + ")^1.5");
        return all;
    }

    /** The variables that a formula uses. */
    static List<String> variables(String text) {
        return text.contains("x1") || text.contains("x2") ? MANY : FEW;
    }

    private static String each(String pattern, String sign) {
        String used = pattern;
        return MANY.stream()
                .map(name -> used.replace("#", name))
                .limit(1 + (1950 - 4) / (pattern.length() + 3))
                .collect(Collectors.joining(sign));
    }

    private static String each(int count, String pattern, String sign) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> pattern.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(sign));
    }

    private static String nest(String opening, String inner, String closing, int depth) {
        return opening.repeat(depth) + inner + closing.repeat(depth);
    }

    private static String newton() {
        String x = "x";
        while (x.length() < 800) {
            x = "((" + x + ")/2+y/(" + x + "))";
        }
        return x;
    }
}
