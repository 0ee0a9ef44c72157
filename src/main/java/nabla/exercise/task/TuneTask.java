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
import nabla.exercise.goal.Criterion;
import nabla.exercise.goal.Given;
import nabla.exercise.goal.Inputs;
import nabla.exercise.goal.Run;
import nabla.exercise.goal.RunResult;
import nabla.exercise.goal.RunScope;
import nabla.exercise.goal.RunText;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.text.Bilingual;

/**
 * Values, and perhaps a function, for which a run of the numeric core does what is asked, all or nothing; what is told is
 * what the run did, and the first condition that it missed.
 *
 * @param accepts an answer that meets all conditions
 * @param rejects answers, each missing a condition first
 */
record TuneTask(Inputs inputs, Run run, List<Criterion> criteria, Example accepts, List<Reject> rejects)
        implements Task {
    private static final int FEWEST_REJECTS = 2;

    private record Keys(
            Map<String, Object> reader,
            Map<String, Object> run,
            List<Criterion.Keys> meet,
            Map<String, Object> accepts,
            List<RejectKeys> rejects) {}

    private record RejectKeys(Map<String, Object> answer, Integer fails) {}

    /** @param fails the number of the first condition that it misses, from 1 */
    private record Reject(Example answer, int fails) {}

    static TuneTask read(Definition definition, Scope scope) {
        Keys keys = DefinitionMapper.read("", definition.own(), Keys.class);
        Inputs inputs = Inputs.read(keys.reader);
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion.Keys criterion : DefinitionMapper.required("meet", keys.meet, "a list of conditions")) {
            String path = "meet[" + criteria.size() + "]";
            criteria.add(
                    DefinitionMapper.required(path, criterion, "a condition").criterion(path, scope));
        }
        if (keys.rejects == null
                || keys.rejects.size() < FEWEST_REJECTS
                || !definition.mistakes().isEmpty()) {
            throw new DefinitionError("rejects", "at least " + FEWEST_REJECTS + ", and no mistakes", "something else");
        }
        Map<String, Object> accepts = DefinitionMapper.required("accepts", keys.accepts, "an example of a good answer");
        List<Reject> rejects = new ArrayList<>();
        for (RejectKeys reject : keys.rejects) {
            String path = "rejects[" + rejects.size() + "]";
            Map<String, Object> answer = new LinkedHashMap<>(accepts);
            answer.putAll(DefinitionMapper.required(path + ".answer", reject.answer, "an example of a bad answer"));
            DefinitionMapper.required(path + ".fails", reject.fails, "the number of a condition");
            rejects.add(new Reject(Example.read(path + ".answer", answer, inputs, scope), reject.fails));
        }
        Run run = Run.read(keys.run, new RunScope(scope, inputs));
        return new TuneTask(inputs, run, criteria, Example.read("accepts", accepts, inputs, scope), rejects);
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
        return accepts.answer(draw);
    }

    /** There are none: a definition with mistakes is refused. */
    @Override
    public Object mistake(Draw draw, int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public String latex(Draw draw) {
        List<Field> fields = inputs.fields("");
        List<String> values = accepts.latex(draw);
        if (values.size() == 1) {
            return values.get(0);
        }
        return fields.stream()
                .map(field -> field.label() + "=" + values.get(fields.indexOf(field)))
                .collect(Collectors.joining(",\\quad "));
    }

    @Override
    public void check(Draw draw) {
        require("accepts", accepts, Finding.RIGHT.code(), draw);
        for (int i = 0; i < rejects.size(); i++) {
            require("rejects[" + i + "]", rejects.get(i).answer, "condition-" + rejects.get(i).fails, draw);
        }
    }

    private void require(String path, Example example, String code, Draw draw) {
        Object answer = example.answer(draw);
        try {
            Verdict.Diagnosis diagnosis = grade(draw, answer).diagnosis();
            if (!diagnosis.code().equals(code)) {
                String told = diagnosis.code() + ": " + diagnosis.feedback().en();
                throw new DefinitionError(path, "an answer that is graded " + code, answer + " is " + told);
            }
        } catch (InvalidAnswer e) {
            throw new DefinitionError(path, "an answer that can be graded", answer + ": " + e.getMessage());
        }
    }
}
