package nabla.exercise.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;

/**
 * The right ones among some sentences are asked for, all or nothing: one if {@code several} is false. Ids are letters by
 * the place at which the seed shows an option.
 *
 * @param mistakes sets of options that the author foresees, by index
 */
record ChoiceTask(List<Option> options, boolean several, List<Set<Integer>> mistakes) implements Task {
    private static final int MOST = 26;

    private record Keys(List<Option.Keys> options, Boolean several) {}

    static ChoiceTask read(Definition definition, Scope scope) {
        Keys keys = DefinitionMapper.read("", definition.own(), Keys.class);
        if (keys.options == null || keys.options.size() < 2 || keys.options.size() > MOST) {
            throw new DefinitionError(
                    "options", "2 to " + MOST + " options", "" + DefinitionMapper.shown(keys.options));
        }
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < keys.options.size(); i++) {
            options.add(Option.read("options[" + i + "]", keys.options.get(i), scope));
        }
        List<Set<Integer>> mistakes = new ArrayList<>();
        for (int i = 0; i < definition.mistakes().size(); i++) {
            Object answer = definition.mistakes().get(i).answer();
            mistakes.add(numbers("mistakes[" + i + "].answer", answer, options.size()));
        }
        return new ChoiceTask(options, Boolean.TRUE.equals(keys.several), mistakes);
    }

    private static Set<Integer> numbers(String path, Object answer, int size) {
        Set<Integer> numbers = new TreeSet<>();
        for (Object number : answer instanceof List<?> list ? list : List.of("no list")) {
            int place = IntStream.rangeClosed(1, size)
                    .filter(option -> number instanceof Number given && given.doubleValue() == option)
                    .findFirst()
                    .orElseThrow(() -> new DefinitionError(
                            path, "a list of numbers from 1 to " + size, DefinitionMapper.shown(answer)));
            numbers.add(place - 1);
        }
        return numbers;
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        List<Integer> shown = shown(draw);
        List<Field.Choice> choices = IntStream.range(0, shown.size())
                .mapToObj(place -> new Field.Choice(ids().get(place), shown.get(place), ""))
                .toList();
        Field.Type type = several ? Field.Type.SEVERAL : Field.Type.ONE;
        return List.of(new Field(Field.ANSWER, type, label, 1, 1, List.of(), choices));
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        chosen(draw, answer);
        return new Reading(List.of(), null);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        Set<Integer> chosen = chosen(draw, answer);
        Set<Integer> right = right(draw);
        return chosen.equals(right)
                ? new Verdict.Scored(1, 1, Finding.RIGHT.diagnosis())
                : new Verdict.Scored(0, 1, diagnosis(draw, chosen, right));
    }

    private Verdict.Diagnosis diagnosis(Draw draw, Set<Integer> chosen, Set<Integer> right) {
        if (mistakes.contains(chosen)) {
            return new Verdict.Diagnosis("mistake-" + (mistakes.indexOf(chosen) + 1), null);
        }
        for (int i : chosen) {
            if (!right.contains(i)) {
                return new Verdict.Diagnosis("option-" + (i + 1), options.get(i).whyNot(draw));
            }
        }
        return new Verdict.Diagnosis("missed-option", PickText.MISSED_OPTION.words());
    }

    private Set<Integer> chosen(Draw draw, Object answer) {
        List<Integer> chosen = Selection.read(answer, shown(draw), ids());
        if (!several && chosen.size() > 1) {
            throw PickText.ONLY_ONE.invalid(Field.ANSWER);
        }
        return new TreeSet<>(chosen);
    }

    private Set<Integer> right(Draw draw) {
        Set<Integer> right = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isRight(draw)) {
                right.add(i);
            }
        }
        return right;
    }

    private List<Integer> shown(Draw draw) {
        return Selection.shuffled(options.size(), draw.random("options"));
    }

    private List<String> ids() {
        return IntStream.range(0, options.size())
                .mapToObj(place -> String.valueOf((char) ('a' + place)))
                .toList();
    }

    @Override
    public Object reference(Draw draw) {
        return answer(draw, right(draw));
    }

    @Override
    public Object mistake(Draw draw, int index) {
        return answer(draw, mistakes.get(index));
    }

    private List<String> answer(Draw draw, Set<Integer> chosen) {
        List<Integer> shown = shown(draw);
        return chosen.stream()
                .map(option -> ids().get(shown.indexOf(option)))
                .sorted()
                .toList();
    }

    /** Nothing: sentences stand in the page. */
    @Override
    public String latex(Draw draw) {
        return "";
    }

    @Override
    public void check(Draw draw) {
        int right = right(draw).size();
        if (several ? right == 0 || right == options.size() : right != 1) {
            String expected = several ? "some right and some wrong options" : "exactly one right option";
            throw new DefinitionError("options", expected, right + " right of " + options.size());
        }
        options.forEach(option -> option.check(draw));
    }
}
