package nabla.exercise.goal;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nabla.elementary.Elementary;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.formula.Formula;
import nabla.text.Bilingual;

/**
 * {@code depends-on: [x, y]}: each of these variables makes a difference. Looked for at 200 random points in boxes of
 * half-widths 1, 10 and 100 around 0, always the same ones, moving that variable alone; a difference counts from 1e-9 of
 * the value on.
 *
 * @param indices of the variables
 */
record DependsProperty(List<Integer> indices) implements Property {
    private static final int POINTS = 200;
    private static final double DIFFERENCE = 1e-9;

    static DependsProperty read(String path, List<String> names, List<String> variables) {
        return new DependsProperty(names.stream()
                .map(name -> Scope.variable(path, name, variables))
                .toList());
    }

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        return indices.stream()
                .filter(index -> !depends(f, index))
                .findFirst()
                .map(index -> PropertyText.NO_CHANGE.words(f.variables().get(index)));
    }

    private static boolean depends(Formula f, int index) {
        SplittableRandom random = new SplittableRandom(index);
        return IntStream.range(0, POINTS).anyMatch(i -> {
            double width = Elementary.pow(10, i % 3);
            double[] point = random.doubles(f.variables().size(), -width, width).toArray();
            double before = f.at(point);
            point[index] = random.nextDouble(-width, width);
            double after = f.at(point);
            return Math.abs(after - before) > DIFFERENCE * Math.max(Math.abs(before), Math.abs(after));
        });
    }
}
