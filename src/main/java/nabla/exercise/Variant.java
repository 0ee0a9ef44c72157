package nabla.exercise;

import java.util.List;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Template;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Question;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.exercise.task.Task;

/** An exercise with the numbers that a seed drew. */
public final class Variant {
    private final Definition definition;
    private final Task task;
    private final Draw draw;
    private final boolean variants;

    Variant(Definition definition, Task task, Draw draw, boolean variants) {
        this.definition = definition;
        this.task = task;
        this.draw = draw;
        this.variants = variants;
    }

    /** What is asked, without anything that tells the answer. */
    public Question question() {
        String label = Template.fill("label", definition.label(), draw, null);
        return new Question(definition.id(), definition.kind(), draw.seed(), variants, task.fields(draw, label));
    }

    /**
     * A text of the definition with its places filled by this variant's numbers and functions.
     *
     * @param template Markdown with places such as <code>{{a}}</code>
     * @param withAnswer whether <code>{{answer}}</code> may be in it
     * @throws DefinitionError if a place names nothing that the definition has
     */
    public String fill(String template, boolean withAnswer) {
        return Template.fill("", template, draw, withAnswer ? () -> task.latex(draw) : null);
    }

    /** How an answer is read, for a preview; any JSON value, and no exception. */
    public Reading read(Object answer) {
        try {
            return task.read(draw, answer);
        } catch (InvalidAnswer e) {
            return new Reading(List.of(), e.verdict());
        }
    }

    /** What comes of an answer; any JSON value (String, Number, Boolean, List, Map, null), and no exception. */
    public Verdict grade(Object answer) {
        try {
            return task.grade(draw, answer);
        } catch (InvalidAnswer e) {
            return e.verdict();
        }
    }

    /** An answer that scores full. */
    public Object reference() {
        return task.reference(draw);
    }

    /** The right answer as LaTeX, for when it may be seen. */
    public String answerLatex() {
        return task.latex(draw);
    }

    /** What a reader answers who makes the author's mistake with that index. */
    Object mistake(int index) {
        return task.mistake(draw, index);
    }

    /** @throws DefinitionError if this draw makes no good exercise */
    void check() {
        task.check(draw);
        definition.templates().forEach((path, text) -> Template.fill(path, text, draw, null));
        definition.solutionTemplates().forEach((path, text) -> Template.fill(path, text, draw, () -> task.latex(draw)));
    }
}
