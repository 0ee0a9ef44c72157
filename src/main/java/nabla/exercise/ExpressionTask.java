package nabla.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nabla.formula.Formula;

/** A formula in the question's variables is asked for; any that means the same is right. */
record ExpressionTask(Procedure procedure, Box box, boolean expanded, List<Procedure> mistakes) implements Task {
    private static final String FIELD = "answer";

    private record Keys(Object answer, List<String> variables, Map<String, Object> domain, String form) {}

    static ExpressionTask read(Definition definition, Scope scope) {
        Keys keys = Json.read("", definition.own(), Keys.class);
        List<String> variables = keys.variables == null ? List.of("x") : keys.variables;
        if (keys.form != null && !keys.form.equals("expanded")) {
            throw new DefinitionError("form", "expanded, or nothing", keys.form);
        }
        return new ExpressionTask(
                Procedure.read("answer", keys.answer, scope),
                Box.read(variables, keys.domain, scope),
                keys.form != null,
                Procedure.mistakes(definition, scope));
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        return List.of(new Field(FIELD, Field.Type.FORMULA, label, 1, 1, box.variables(), List.of()));
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        Formula formula = Typed.formula(FIELD, answer, box.variables());
        return new Reading(List.of(new Reading.Part(FIELD, formula.text(), formula.latex())), null);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        Formula typed = Typed.formula(FIELD, answer, box.variables());
        Formula right = formula("answer", procedure, draw);
        Samples samples = box.samples(draw);
        double[] typedValues = samples.values(typed);
        double[] rightValues = samples.values(right);
        double[] tolerances = Samples.tolerances(rightValues);
        Optional<Boolean> same = typed.sameAs(right);
        if (same.orElse(false)
                || Samples.agree(
                        typedValues, rightValues, same.isPresent() ? Samples.rounding(tolerances) : tolerances)) {
            return right(typed, typedValues, rightValues);
        }
        return wrong(draw, samples, typedValues, rightValues);
    }

    private Verdict.Scored right(Formula typed, double[] typedValues, double[] rightValues) {
        if (Samples.common(typedValues, rightValues) < Samples.FEWEST
                || !Samples.sameDomain(typedValues, rightValues)) {
            return new Verdict.Scored(0, 1, Finding.DIFFERENT_DOMAIN.diagnosis());
        }
        if (expanded && !typed.isExpanded()) {
            throw Complaint.NOT_EXPANDED.in(FIELD);
        }
        return new Verdict.Scored(1, 1, Finding.RIGHT.diagnosis());
    }

    private Verdict.Scored wrong(Draw draw, Samples samples, double[] typed, double[] right) {
        for (int i = 0; i < mistakes.size(); i++) {
            double[] values = samples.values(formula("mistakes", mistakes.get(i), draw));
            if (Samples.sameDomain(typed, values) && Samples.agree(typed, values, Samples.tolerances(values))) {
                return new Verdict.Scored(0, 1, new Verdict.Diagnosis("mistake-" + (i + 1), null));
            }
        }
        return new Verdict.Scored(0, 1, Finding.WRONG.diagnosis());
    }

    @Override
    public Object reference(Draw draw) {
        return formula("answer", procedure, draw).text();
    }

    @Override
    public String latex(Draw draw) {
        return formula("answer", procedure, draw).latex();
    }

    @Override
    public void check(Draw draw) {
        box.check(draw);
        double[] right = box.samples(draw).values(formula("answer", procedure, draw));
        int defined = Samples.common(right, right);
        if (defined < Samples.FEWEST) {
            throw new DefinitionError(
                    "domain", "values at " + Samples.FEWEST + " of " + Samples.POINTS + " points", "at " + defined);
        }
        mistakes.forEach(mistake -> formula("mistakes", mistake, draw));
    }

    private Formula formula(String path, Procedure procedure, Draw draw) {
        if (!(procedure.right(draw) instanceof Value.Expression expression)) {
            throw new DefinitionError(path, "a procedure that gives a formula", "one that gives numbers");
        }
        if (!expression.formula().variables().equals(box.variables())) {
            throw new DefinitionError(
                    path,
                    "a formula of " + box.variables(),
                    "one of " + expression.formula().variables());
        }
        return expression.formula();
    }
}
