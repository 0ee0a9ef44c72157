package nabla.exercise;

import java.util.List;
import nabla.formula.Formula;

/** One number is asked for. */
record NumberTask(Procedure procedure, NumberOf tolerance, boolean numeral, List<Procedure> mistakes) implements Task {
    private static final String FIELD = "answer";
    private static final double TOLERANCE = 1e-6;

    private record Keys(Object answer, Object tolerance, String form) {}

    static NumberTask read(Definition definition, Scope scope) {
        Keys keys = Json.read("", definition.own(), Keys.class);
        if (keys.form != null && !keys.form.equals("number")) {
            throw new DefinitionError("form", "number, or nothing", keys.form);
        }
        return new NumberTask(
                Procedure.read("answer", keys.answer, scope),
                keys.tolerance == null ? null : scope.number("tolerance", keys.tolerance),
                keys.form != null,
                Procedure.mistakes(definition, scope));
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        return List.of(new Field(FIELD, Field.Type.NUMBER, label, 1, 1, List.of(), List.of()));
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        Formula formula = typed(answer).formula();
        return new Reading(List.of(new Reading.Part(FIELD, formula.text(), formula.latex())), null);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        Typed typed = typed(answer);
        double right = number("answer", procedure, draw);
        double tolerance = tolerance(draw, right);
        double difference = Math.abs(typed.value() - right);
        if (difference <= tolerance) {
            return new Verdict.Scored(1, 1, Finding.RIGHT.diagnosis());
        }
        for (int i = 0; i < mistakes.size(); i++) {
            if (Math.abs(typed.value() - number("mistakes", mistakes.get(i), draw)) <= tolerance) {
                return new Verdict.Scored(0, 1, new Verdict.Diagnosis("mistake-" + (i + 1), null));
            }
        }
        if (difference <= typed.halfUnit()) {
            throw Complaint.TOO_COARSE.in(FIELD);
        }
        boolean flipped = Math.abs(typed.value() + right) <= tolerance;
        return new Verdict.Scored(0, 1, (flipped ? Finding.SIGN_FLIPPED : Finding.WRONG).diagnosis());
    }

    private Typed typed(Object answer) {
        Typed typed = Typed.number(FIELD, answer);
        if (numeral && !typed.numeral()) {
            throw Complaint.NOT_A_NUMERAL.in(FIELD);
        }
        return typed;
    }

    private double tolerance(Draw draw, double right) {
        return tolerance == null ? TOLERANCE * Math.max(1, Math.abs(right)) : tolerance.in(draw);
    }

    @Override
    public Object reference(Draw draw) {
        return Numerals.full(number("answer", procedure, draw));
    }

    @Override
    public String latex(Draw draw) {
        return Numerals.latex(Numerals.significant(number("answer", procedure, draw), 6));
    }

    @Override
    public void check(Draw draw) {
        double right = number("answer", procedure, draw);
        if (!Double.isFinite(right)) {
            throw new DefinitionError("answer", "a finite number", "" + right);
        }
        mistakes.forEach(mistake -> number("mistakes", mistake, draw));
    }

    private static double number(String path, Procedure procedure, Draw draw) {
        if (procedure.right(draw) instanceof Value.Numbers numbers
                && numbers.tensor().shape().length == 0) {
            return numbers.tensor().values()[0];
        }
        throw new DefinitionError(path, "a procedure that gives a number", "one that gives something else");
    }
}
