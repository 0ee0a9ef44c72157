package nabla.exercise.task;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;

/** A selection among options or lines, which are shown in an order which the seed decides, and chosen by ids that go by that order. */
final class Selection {

    private Selection() {}

    /** The numbers below {@code size} in an order that says nothing: which of the author's things stands at each place. */
    static List<Integer> shuffled(int size, SplittableRandom random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(random.nextInt(i + 1), i);
        }
        return order;
    }

    /**
     * The things that an answer names.
     *
     * @param shown which thing stands at each place
     * @param ids the id of each place
     * @throws InvalidAnswer if it is no list of different ids, or empty
     */
    static List<Integer> read(Object answer, List<Integer> shown, List<String> ids) {
        if (answer == null || answer instanceof List<?> list && list.isEmpty()) {
            throw PickText.NOTHING.invalid(Field.ANSWER);
        }
        if (!(answer instanceof List<?> list)) {
            throw PickText.NO_LIST.invalid(Field.ANSWER);
        }
        List<Integer> picked = new ArrayList<>();
        for (Object id : list) {
            int place = ids.indexOf(id);
            if (place < 0) {
                throw PickText.UNKNOWN.invalid(Field.ANSWER);
            }
            if (picked.contains(shown.get(place))) {
                throw PickText.TWICE.invalid(Field.ANSWER);
            }
            picked.add(shown.get(place));
        }
        return picked;
    }
}
