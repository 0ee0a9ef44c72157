package nabla.exercise.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nabla.exercise.answer.SampleDomain;
import nabla.exercise.answer.Samples;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.exercise.procedure.Finding;
import nabla.exercise.procedure.Procedure;
import nabla.exercise.procedure.Wrong;
import nabla.exercise.question.AnswerText;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.formula.Formula;
import nabla.formula.FormulaError;

/** A formula in the question's variables is asked for; any that means the same is right. */
record ExpressionTask(Procedure procedure, SampleDomain domain, boolean expanded, List<Procedure> mistakes)
        implements Task {

    private record Keys(Object answer, List<String> variables, Map<String, Object> domain, String form) {}

    static ExpressionTask read(Definition definition, Scope scope) {
        Keys keys = DefinitionMapper.read("", definition.own(), Keys.class);
        List<String> variables = keys.variables == null ? List.of("x") : keys.variables;
        if (keys.form != null && !keys.form.equals("expanded")) {
            throw new DefinitionError("form", "expanded, or nothing", keys.form);
        }
        return new ExpressionTask(
                Procedure.read("answer", keys.answer, scope),
                SampleDomain.read(variables, keys.domain, scope),
                keys.form != null,
                Procedure.mistakes(definition, scope));
    }

    private FormulaField field() {
        return new FormulaField(domain.variables());
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        return field().fields(label);
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        return field().reading(answer);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        Formula typed = field().formula(answer);
        if (typed.hasChoices()) {
            throw AnswerText.CHOICES.in(Field.ANSWER);
        }
        Samples samples = domain.samples(draw);
        ExpressionMarking marking = new ExpressionMarking(samples, typed, right(draw));
        if (marking.isDefinedElsewhere()) {
            return scored(0, Finding.DIFFERENT_DOMAIN.diagnosis());
        }
        if (marking.agrees()) {
            if (marking.mayDifferElsewhere() && differsElsewhere(draw, typed)) {
                return scored(0, Finding.DIFFERENT_ELSEWHERE.diagnosis());
            }
            if (expanded && !typed.isExpanded()) {
                throw AnswerText.NOT_EXPANDED.in(Field.ANSWER);
            }
            return scored(1, Finding.RIGHT.diagnosis());
        }
        if (marking.isRounded()) {
            throw AnswerText.ROUNDED.in(Field.ANSWER);
        }
        return scored(0, marking.diagnosis(foreseen(draw, samples), () -> slips(draw, samples)));
    }

    private boolean differsElsewhere(Draw draw, Formula typed) {
        Formula right = right(draw);
        return domain.moreSamples(draw).stream()
                .anyMatch(samples -> new ExpressionMarking(samples, typed, right).differsForCertain());
    }

    private static Verdict.Scored scored(int points, Verdict.Diagnosis diagnosis) {
        return new Verdict.Scored(points, 1, diagnosis);
    }

    private List<Candidate> foreseen(Draw draw, Samples samples) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < mistakes.size(); i++) {
            candidates.add(Candidate.ofAuthor(i, samples.values(mistaken(draw, i))));
        }
        return candidates;
    }

    private List<Candidate> slips(Draw draw, Samples samples) {
        List<Candidate> candidates = new ArrayList<>();
        for (Wrong wrong : procedure.wrong(draw)) {
            if (wrong.value() instanceof Value.Function function
                    && domain.variables().containsAll(function.variables())) {
                int[] places = function.variables().stream()
                        .mapToInt(domain.variables()::indexOf)
                        .toArray();
                candidates.add(Candidate.of(wrong.finding(), samples.values(places, function.at())));
            }
        }
        return candidates;
    }

    @Override
    public Object reference(Draw draw) {
        return shown(draw).text();
    }

    @Override
    public Object mistake(Draw draw, int index) {
        return mistaken(draw, index).text();
    }

    @Override
    public String latex(Draw draw) {
        return shown(draw).latex();
    }

    @Override
    public void check(Draw draw) {
        domain.check(draw);
        double[] right = domain.samples(draw).values(right(draw));
        int defined = Samples.common(right, right);
        if (defined < Samples.FEWEST) {
            throw new DefinitionError(
                    "domain", "values at " + Samples.FEWEST + " of " + Samples.POINTS + " points", "at " + defined);
        }
        for (int i = 0; i < mistakes.size(); i++) {
            mistaken(draw, i);
        }
    }

    private Formula right(Draw draw) {
        return formula("answer", procedure, draw);
    }

    /** In the form that is asked for. */
    private Formula shown(Draw draw) {
        Formula right = right(draw);
        return expanded ? right.expanded() : right;
    }

    private Formula mistaken(Draw draw, int index) {
        return formula("mistakes[" + index + "].answer", mistakes.get(index), draw);
    }

    private Formula formula(String path, Procedure procedure, Draw draw) {
        if (!(procedure.right(draw) instanceof Value.Expression expression)) {
            throw new DefinitionError(path, "a procedure that gives a formula", "one that gives numbers");
        }
        return inVariables(expression.formula())
                .orElseThrow(() -> new DefinitionError(
                        path,
                        "a formula of " + domain.variables(),
                        expression.formula().text()));
    }

    /** The same function of the reader's variables, which may be more; none if one is missing. */
    private Optional<Formula> inVariables(Formula formula) {
        if (formula.variables().equals(domain.variables())) {
            return Optional.of(formula);
        }
        try {
            return Optional.of(Formula.read(formula.text(), domain.variables()));
        } catch (FormulaError e) {
            return Optional.empty();
        }
    }
}
