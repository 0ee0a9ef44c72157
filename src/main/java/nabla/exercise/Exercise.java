package nabla.exercise;

import java.util.List;
import java.util.Map;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.Drawing;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Kind;
import nabla.exercise.task.Task;
import nabla.text.Sha256;

/** An exercise: an author's definition, read and understood; immutable, and safe for any number of threads. */
public final class Exercise {
    private static final int VERSION_LENGTH = 12;

    private final Definition definition;
    private final String version;
    private final Drawing drawing;
    private final Task task;

    private Exercise(Definition definition, String version) {
        this.definition = definition;
        this.version = version;
        this.drawing = new Drawing(definition);
        this.task = Task.read(definition, drawing.scope());
    }

    /**
     * Reads a definition, as YAML gives it: maps, lists, texts, numbers, booleans.
     *
     * @throws DefinitionError if it is no good exercise, with the path of the key that is to blame
     */
    public static Exercise read(Map<String, Object> map) {
        Exercise exercise = new Exercise(
                Definition.read(map), Sha256.hex(Definition.mathematics(map)).substring(0, VERSION_LENGTH));
        SelfCheck.check(exercise.variant(0));
        return exercise;
    }

    public String id() {
        return definition.id();
    }

    public Kind kind() {
        return definition.kind();
    }

    /** A short hash of all in the definition that verdicts depend on; texts do not count. The same on every machine. */
    public String version() {
        return version;
    }

    /** Whether seeds make a difference. */
    public boolean hasVariants() {
        return drawing.isVaried();
    }

    /** The exercise with the numbers that this seed draws: always the same for one seed. */
    public Variant variant(long seed) {
        return new Variant(definition, task, drawing.draw(seed), hasVariants());
    }

    /**
     * Tries the exercise out, with the seeds 0 to 49 if it has variants: for authors and builds, as it takes a while.
     *
     * @return what is wrong with it: draws that give no good question, a reference that does not score full, a mistake of
     *     the author's that is nowhere told from the right answer; empty if all is well
     */
    public List<DefinitionError> check() {
        return new SelfCheck(this, definition.mistakes().size()).problems();
    }
}
