package nabla.exercise.question;

import java.util.List;

/**
 * The question of an exercise, without answer, hints or solution: this may travel.
 *
 * @param seed the seed that drew it; the same seed gives the same question
 * @param variants whether another seed may give another question
 */
public record Question(String id, Kind kind, long seed, boolean variants, List<Field> fields) {

    public Question {
        fields = List.copyOf(fields);
    }
}
