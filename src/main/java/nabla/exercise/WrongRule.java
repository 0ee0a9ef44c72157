package nabla.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nabla.formula.Formula;
import nabla.formula.FormulaError;
import nabla.formula.Slip;

/** What learners take for a derivative. */
record WrongRule(Finding finding, Formula formula) {

    /** By the wrong rules of {@link Slip}, as far as they change anything. */
    static List<WrongRule> slips(Formula f, int variable) {
        List<WrongRule> rules = new ArrayList<>();
        for (Slip slip : Slip.values()) {
            add(rules, finding(slip), () -> f.derivative(variable, slip));
        }
        return rules;
    }

    /** All wrong ways to the derivative of f in a variable, as functions of all variables. */
    static List<WrongRule> of(Formula f, int variable) {
        List<WrongRule> rules = slips(f, variable);
        rules.add(new WrongRule(Finding.VALUE_FOR_DERIVATIVE, f));
        for (int other = 0; other < f.variables().size(); other++) {
            int index = other;
            if (other != variable) {
                add(rules, Finding.OTHER_VARIABLE, () -> Optional.of(f.derivative(index)));
            }
        }
        if (f.variables().size() > 1) {
            add(rules, Finding.OTHERS_AS_ZERO, () -> Optional.of(othersAsZero(f, variable)));
            add(rules, Finding.SUM_OF_PARTIALS, () -> Optional.of(sumOfPartials(f)));
        }
        add(
                rules,
                Finding.SECOND_DERIVATIVE,
                () -> Optional.of(f.derivative(variable).derivative(variable)));
        return rules;
    }

    static Finding finding(Slip slip) {
        return switch (slip) {
            case CHAIN -> Finding.CHAIN_FORGOTTEN;
            case PRODUCT -> Finding.PRODUCT_OF_DERIVATIVES;
            case QUOTIENT -> Finding.QUOTIENT_OF_DERIVATIVES;
            case POWER -> Finding.EXPONENT_NOT_LOWERED;
            case FACTOR -> Finding.EXPONENT_NOT_BROUGHT_DOWN;
            case SIGN_OF_COSINE -> Finding.SIGN_OF_COSINE;
        };
    }

    private static void add(List<WrongRule> rules, Finding finding, Supplier<Optional<Formula>> formula) {
        try {
            formula.get().ifPresent(wrong -> rules.add(new WrongRule(finding, wrong)));
        } catch (FormulaError tooLarge) {
            // no learner has written that
        }
    }

    private static Formula othersAsZero(Formula f, int variable) {
        Map<String, Double> zeros = new LinkedHashMap<>();
        f.variables().forEach(name -> zeros.put(name, 0.0));
        zeros.remove(f.variables().get(variable));
        return Formula.read(f.derivative(variable).substituted(zeros).text(), f.variables());
    }

    private static Formula sumOfPartials(Formula f) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < f.variables().size(); i++) {
            texts.add("(" + f.derivative(i).text() + ")");
        }
        return Formula.read(String.join("+", texts), f.variables());
    }
}
