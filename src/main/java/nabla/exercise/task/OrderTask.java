package nabla.exercise.task;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;

/**
 * Lines of code are to be put in order, all or nothing; some that are shown may not belong. Ids go by the place at which
 * the seed shows a line; what is shown is never in right order already.
 *
 * @param mistakes orders that the author foresees, as lines
 */
record OrderTask(Listing listing, List<List<String>> mistakes) implements Task {
    private static final int MOST_SHUFFLES = 1_000;

    static OrderTask read(Definition definition) {
        Listing listing = Listing.read(definition.own());
        List<List<String>> mistakes = new ArrayList<>();
        for (Definition.Mistake mistake : definition.mistakes()) {
            String path = "mistakes[" + mistakes.size() + "].answer";
            if (!(mistake.answer() instanceof List<?> lines)) {
                throw new DefinitionError(path, "a list of lines", DefinitionMapper.shown(mistake.answer()));
            }
            mistakes.add(lines.stream().map(String::valueOf).toList());
        }
        return new OrderTask(listing, mistakes);
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        List<Integer> shown = shown(draw);
        List<String> texts = listing.texts(draw);
        List<Field.Choice> choices = IntStream.range(0, shown.size())
                .mapToObj(place -> new Field.Choice(ids().get(place), -1, texts.get(shown.get(place))))
                .toList();
        return List.of(new Field(Field.ANSWER, Field.Type.LINES, label, 1, 1, List.of(), choices));
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        Selection.read(answer, shown(draw), ids());
        return new Reading(List.of(), null);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        List<Integer> order = Selection.read(answer, shown(draw), ids());
        Verdict.Diagnosis diagnosis = diagnosis(draw, order);
        return new Verdict.Scored(diagnosis.code().equals(Finding.RIGHT.code()) ? 1 : 0, 1, diagnosis);
    }

    private Verdict.Diagnosis diagnosis(Draw draw, List<Integer> order) {
        int mistake = mistakes.indexOf(order.stream().map(listing::line).toList());
        if (mistake >= 0) {
            return new Verdict.Diagnosis("mistake-" + (mistake + 1), null);
        }
        for (int line : order) {
            if (!listing.belongs(line)) {
                return new Verdict.Diagnosis("extra-line", listing.aboutExtra(line, draw));
            }
        }
        Program program = listing.program(draw);
        if (program.firstTooEarly(order) >= 0) {
            return new Verdict.Diagnosis("first-wrong-line", program.tooEarly(order));
        }
        return order.size() < program.lines().size()
                ? new Verdict.Diagnosis("line-missing", PickText.LINE_MISSING.words())
                : Finding.RIGHT.diagnosis();
    }

    /** Which line stands at each place. */
    private List<Integer> shown(Draw draw) {
        Program program = listing.program(draw);
        SplittableRandom random = draw.random("lines");
        return Stream.generate(() -> Selection.shuffled(listing.size(), random))
                .limit(MOST_SHUFFLES)
                .filter(shown -> program.firstTooEarly(
                                shown.stream().filter(listing::belongs).toList())
                        >= 0)
                .findFirst()
                .orElseThrow(() -> new DefinitionError("lines", "lines that can be in wrong order", "" + program));
    }

    private List<String> ids() {
        return IntStream.rangeClosed(1, listing.size())
                .mapToObj(place -> "l" + place)
                .toList();
    }

    @Override
    public Object reference(Draw draw) {
        return answer(
                draw,
                IntStream.range(0, listing.size()).filter(listing::belongs).boxed());
    }

    @Override
    public Object mistake(Draw draw, int index) {
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, listing.size()).boxed().toList());
        List<Integer> order = new ArrayList<>();
        for (String text : mistakes.get(index)) {
            left.stream()
                    .filter(line -> listing.line(line).equals(text))
                    .findFirst()
                    .ifPresent(line -> {
                        order.add(line);
                        left.remove(line);
                    });
        }
        return answer(draw, order.stream());
    }

    private List<String> answer(Draw draw, Stream<Integer> order) {
        List<Integer> shown = shown(draw);
        return order.map(line -> ids().get(shown.indexOf(line))).toList();
    }

    /** Nothing: code stands in the page. */
    @Override
    public String latex(Draw draw) {
        return "";
    }

    @Override
    public void check(Draw draw) {
        shown(draw);
        for (int line = 0; line < listing.size(); line++) {
            if (!listing.belongs(line)) {
                listing.aboutExtra(line, draw);
            }
        }
    }
}
