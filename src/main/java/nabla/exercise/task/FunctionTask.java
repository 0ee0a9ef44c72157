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
import nabla.exercise.definition.FunctionOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.goal.Property;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.Field;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.formula.Formula;
import nabla.text.Bilingual;

/**
 * Any function with the asked properties, a point for each; what is told is about the first one that it lacks.
 *
 * @param domain where functions are looked at to see whether they are the same
 * @param mistakes functions that the author foresees
 */
record FunctionTask(
        SampleDomain domain, List<Property> properties, Trials<FunctionOf> trials, List<FunctionOf> mistakes)
        implements Task {
    private record Keys(
            List<String> variables, List<Map<String, Object>> properties, Object accepts, List<RejectKeys> rejects) {}

    private record RejectKeys(Object answer, Integer fails) {}

    static FunctionTask read(Definition definition, Scope scope) {
        Keys keys = DefinitionMapper.read("", definition.own(), Keys.class);
        List<String> variables = keys.variables == null ? List.of("x") : keys.variables;
        List<Property> properties = new ArrayList<>();
        for (Map<String, Object> map :
                DefinitionMapper.required("properties", keys.properties, "a list of properties")) {
            properties.add(Property.read("properties[" + properties.size() + "]", map, variables, scope));
        }
        Trials<FunctionOf> trials = Trials.read(
                function("accepts", keys.accepts, variables, scope),
                keys.rejects,
                RejectKeys::fails,
                (path, reject) -> function(path, reject.answer, variables, scope));
        List<FunctionOf> mistakes = new ArrayList<>();
        for (Definition.Mistake mistake : definition.mistakes()) {
            mistakes.add(function("mistakes[" + mistakes.size() + "].answer", mistake.answer(), variables, scope));
        }
        return new FunctionTask(SampleDomain.read(variables, null, scope), properties, trials, mistakes);
    }

    private static FunctionOf function(String path, Object text, List<String> variables, Scope scope) {
        return scope.newFunction(path, text, variables, true);
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
        Formula formula = field().formula(answer);
        Verdict.Scored scored = grade(draw, formula);
        int mistake = scored.isRight() ? -1 : foreseen(draw, formula);
        return mistake < 0
                ? scored
                : new Verdict.Scored(
                        scored.points(), scored.of(), new Verdict.Diagnosis("mistake-" + (mistake + 1), null));
    }

    private int foreseen(Draw draw, Formula formula) {
        Samples samples = domain.samples(draw);
        double[] values = samples.values(formula);
        for (int i = 0; i < mistakes.size(); i++) {
            double[] others = samples.values(mistakes.get(i).in(draw));
            if (Samples.sameDomain(values, others) && Samples.agree(values, others, Samples.tolerances(others))) {
                return i;
            }
        }
        return -1;
    }

    private Verdict.Scored grade(Draw draw, Formula formula) {
        int points = 0;
        Verdict.Diagnosis diagnosis = Finding.RIGHT.diagnosis();
        for (int i = properties.size() - 1; i >= 0; i--) {
            Optional<Bilingual> lacking = properties.get(i).lacking(formula, draw);
            if (lacking.isPresent()) {
                diagnosis = new Verdict.Diagnosis("property-" + (i + 1), lacking.get());
            } else {
                points++;
            }
        }
        return new Verdict.Scored(points, properties.size(), diagnosis);
    }

    @Override
    public Object reference(Draw draw) {
        return trials.accepts().in(draw).text();
    }

    @Override
    public Object mistake(Draw draw, int index) {
        return mistakes.get(index).in(draw).text();
    }

    @Override
    public String latex(Draw draw) {
        return trials.accepts().in(draw).latex();
    }

    @Override
    public void check(Draw draw) {
        trials.check("property", function -> function.in(draw).text(), function -> grade(draw, function.in(draw)));
    }
}
