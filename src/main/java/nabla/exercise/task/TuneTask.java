package nabla.exercise.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.exercise.run.Criterion;
import nabla.exercise.run.Given;
import nabla.exercise.run.Inputs;
import nabla.exercise.run.Run;
import nabla.exercise.run.RunResult;
import nabla.exercise.run.RunScope;
import nabla.exercise.run.RunText;
import nabla.text.Bilingual;

/**
 * Values, and perhaps a function, for which a run of the numeric core does what is asked, all or nothing; what is told is
 * what the run did, and the first condition that it missed.
 */
record TuneTask(Inputs inputs, Run run, List<Criterion> criteria, Trials<Example> trials) implements Task {
    private record Keys(
            Map<String, Object> reader,
            Map<String, Object> run,
            List<Criterion.Keys> meet,
            Map<String, Object> accepts,
            List<RejectKeys> rejects) {}

    private record RejectKeys(Map<String, Object> answer, Integer fails) {}

    static TuneTask read(Definition definition, Scope scope) {
        Keys keys = DefinitionMapper.read("", definition.own(), Keys.class);
        Inputs inputs = Inputs.read(keys.reader);
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion.Keys criterion : DefinitionMapper.required("meet", keys.meet, "a list of conditions")) {
            String path = "meet[" + criteria.size() + "]";
            criteria.add(
                    DefinitionMapper.required(path, criterion, "a condition").criterion(path, scope));
        }
        if (!definition.mistakes().isEmpty()) {
            throw new DefinitionError("mistakes", "no mistakes beside rejects", "some");
        }
        Map<String, Object> accepts = DefinitionMapper.required("accepts", keys.accepts, "an example of a good answer");
        Trials<Example> trials = Trials.read(
                Example.read("accepts", accepts, inputs, scope), keys.rejects, RejectKeys::fails, (path, reject) -> {
                    Map<String, Object> answer = new LinkedHashMap<>(accepts);
                    answer.putAll(DefinitionMapper.required(path, reject.answer, "an example of a bad answer"));
                    return Example.read(path, answer, inputs, scope);
                });
        Run run = Run.read(keys.run, new RunScope(scope, inputs));
        return new TuneTask(inputs, run, criteria, trials);
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        return inputs.fields(label);
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        return inputs.reading(answer);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        Given given = inputs.given(draw, answer);
        RunResult result = run.of(given);
        for (int i = 0; i < criteria.size(); i++) {
            Optional<Bilingual> missed = criteria.get(i).missed(result, given);
            if (missed.isPresent()) {
                return new Verdict.Scored(0, 1, new Verdict.Diagnosis("condition-" + (i + 1), missed.get()));
            }
        }
        Bilingual told = RunText.RIGHT.words(result.told());
        return new Verdict.Scored(1, 1, new Verdict.Diagnosis(Finding.RIGHT.code(), told));
    }

    @Override
    public Object reference(Draw draw) {
        return trials.accepts().answer(draw);
    }

    /** There are none: a definition with mistakes is refused. */
    @Override
    public Object mistake(Draw draw, int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public String latex(Draw draw) {
        List<Field> fields = inputs.fields("");
        List<String> values = trials.accepts().latex(draw);
        if (values.size() == 1) {
            return values.get(0);
        }
        return fields.stream()
                .map(field -> field.label() + "=" + values.get(fields.indexOf(field)))
                .collect(Collectors.joining(",\\quad "));
    }

    @Override
    public void check(Draw draw) {
        trials.check("condition", example -> example.answer(draw), example -> grade(draw, example.answer(draw)));
    }
}
