package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nabla.formula.Formula;
import nabla.formula.MalRule;

/** A wrong rule of differentiation that learners are known to follow, as a function of the point. */
record WrongRule(Finding finding, ToDoubleFunction<double[]> at) {

    /** The wrong ways to the derivative of f in a variable, the likeliest first. */
    static List<WrongRule> of(Formula f, int variable) {
        List<WrongRule> rules = new ArrayList<>();
        for (MalRule malRule : MalRule.values()) {
            rules.add(new WrongRule(finding(malRule), x -> f.derivativeBy(variable, malRule, x)));
        }
        rules.add(new WrongRule(Finding.VALUE_FOR_DERIVATIVE, f::at));
        int variables = f.variables().size();
        for (int other = 0; other < variables; other++) {
            int index = other;
            if (other != variable) {
                rules.add(new WrongRule(Finding.OTHER_VARIABLE, x -> f.fastGradient(x)[index]));
            }
        }
        if (variables > 1) {
            rules.add(new WrongRule(Finding.OTHERS_AS_ZERO, x -> f.fastGradient(only(variable, x))[variable]));
            rules.add(new WrongRule(Finding.SUM_OF_PARTIALS, x -> Arrays.stream(f.fastGradient(x))
                    .sum()));
        }
        rules.add(new WrongRule(Finding.SECOND_DERIVATIVE, x -> f.fastHessian(x)[variable][variable]));
        return rules;
    }

    private static Finding finding(MalRule malRule) {
        return switch (malRule) {
            case CHAIN -> Finding.CHAIN_FORGOTTEN;
            case PRODUCT -> Finding.PRODUCT_OF_DERIVATIVES;
            case QUOTIENT -> Finding.QUOTIENT_OF_DERIVATIVES;
            case POWER -> Finding.EXPONENT_NOT_LOWERED;
            case FACTOR -> Finding.EXPONENT_NOT_BROUGHT_DOWN;
            case SIGN_OF_COSINE -> Finding.SIGN_OF_COSINE;
        };
    }

    private static double[] only(int variable, double[] point) {
        double[] alone = new double[point.length];
        alone[variable] = point[variable];
        return alone;
    }
}
