package nabla.exercise.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Template;
import nabla.exercise.question.DefinitionError;
import nabla.text.Bilingual;

/**
 * What an author gives for putting lines in order. Lines have an index: first those that belong, in right order, then
 * those that do not.
 *
 * @param free groups of numbers of lines, from 1, whose order among themselves does not matter
 */
record Listing(List<String> lines, List<Extra> extra, List<List<Integer>> free) {
    private static final int MOST = 40;

    private record Keys(List<String> lines, List<Object> extra, List<List<Integer>> free) {}

    /** A line that does not belong; what to say about it, or null. */
    private record Extra(String line, String ko, String en) {
        static Extra read(String path, Object keys) {
            Extra extra = keys instanceof String line
                    ? new Extra(line, null, null)
                    : DefinitionMapper.read(path, keys, Extra.class);
            DefinitionMapper.required(path + ".line", extra.line, "a line of code");
            return extra;
        }
    }

    static Listing read(Object map) {
        Keys keys = DefinitionMapper.read("", map, Keys.class);
        List<Extra> extra = new ArrayList<>();
        for (Object line : keys.extra == null ? List.of() : keys.extra) {
            extra.add(Extra.read("extra[" + extra.size() + "]", line));
        }
        List<String> lines = DefinitionMapper.required("lines", keys.lines, "lines of code");
        Listing listing = new Listing(lines, extra, keys.free == null ? List.of() : keys.free);
        listing.requireSense();
        return listing;
    }

    private void requireSense() {
        if (lines.contains(null) || size() > MOST) {
            throw new DefinitionError("lines", "at most " + MOST + " lines of code", DefinitionMapper.shown(lines));
        }
        HashSet<Integer> seen = new HashSet<>();
        for (Integer number : free.stream().flatMap(List::stream).toList()) {
            if (number == null || number < 1 || number > lines.size() || !seen.add(number)) {
                throw new DefinitionError("free", "numbers from 1 to " + lines.size() + ", each once", "" + free);
            }
        }
        if (new HashSet<>(Program.of(lines, free).groups()).size() < 2) {
            throw new DefinitionError("lines", "lines that can be in wrong order", DefinitionMapper.shown(lines));
        }
        for (Extra line : extra) {
            if (lines.contains(line.line)) {
                throw new DefinitionError("extra", "lines that do not belong", line.line);
            }
        }
    }

    int size() {
        return lines.size() + extra.size();
    }

    boolean belongs(int index) {
        return index < lines.size();
    }

    String line(int index) {
        return belongs(index) ? lines.get(index) : extra.get(index - lines.size()).line;
    }

    /** All lines with this draw's numbers. */
    List<String> texts(Draw draw) {
        return IntStream.range(0, size())
                .mapToObj(index -> Template.fill("lines[" + index + "]", line(index), draw, null))
                .toList();
    }

    Program program(Draw draw) {
        return Program.of(texts(draw).subList(0, lines.size()), free);
    }

    /** What to say about a line that does not belong. */
    Bilingual aboutExtra(int index, Draw draw) {
        Extra unwanted = extra.get(index - lines.size());
        String code = PickText.code(texts(draw).get(index));
        if (unwanted.ko == null && unwanted.en == null) {
            return PickText.EXTRA_LINE.words(code);
        }
        String path = "extra[" + (index - lines.size()) + "]";
        Bilingual words = Template.fill(path, new Bilingual(unwanted.ko, unwanted.en), draw);
        return new Bilingual(code + " – " + words.ko(), code + " – " + words.en());
    }
}
