package nabla.exercise.task;

import java.util.Arrays;
import java.util.stream.Collectors;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.Field;
import nabla.exercise.question.Verdict;
import nabla.numeric.Tensor;
import nabla.text.Bilingual;

/** How the places of an answer are called: {@code answer[1][0]} to programs, 2행 1열 to readers. */
record ComponentNames(Tensor tensor) {
    private static final int MOST_NAMED = 4;

    String field(int index) {
        return Field.ANSWER
                + Arrays.stream(tensor.place(index))
                        .mapToObj(i -> "[" + i + "]")
                        .collect(Collectors.joining());
    }

    /** That something is wrong, and where if it is not everywhere. */
    Verdict.Diagnosis wrong(int[] places) {
        return places.length == tensor.size()
                ? Finding.WRONG.diagnosis()
                : new Verdict.Diagnosis(
                        Finding.WRONG.code(),
                        new Bilingual(
                                "아직 맞지 않는 성분이 있습니다: " + names(places, true) + ". 나머지는 맞았습니다.",
                                "Not right yet: " + names(places, false) + ". The rest is."));
    }

    /** The same diagnosis with the components to which it applies, if those are not all. */
    Verdict.Diagnosis in(int[] places, Verdict.Diagnosis diagnosis) {
        if (places.length == tensor.size() || diagnosis.feedback() == null) {
            return diagnosis;
        }
        return new Verdict.Diagnosis(
                diagnosis.code(),
                new Bilingual(
                        names(places, true) + ": " + diagnosis.feedback().ko(),
                        capital(names(places, false)) + ": "
                                + diagnosis.feedback().en()));
    }

    private String names(int[] places, boolean korean) {
        String names = Arrays.stream(places)
                .limit(MOST_NAMED)
                .mapToObj(index -> name(tensor.place(index), korean))
                .collect(Collectors.joining(", "));
        return places.length > MOST_NAMED ? names + ", …" : names;
    }

    private static String name(int[] place, boolean korean) {
        int first = place[0] + 1;
        if (place.length == 1) {
            return korean ? first + "번째 성분" : "component " + first;
        }
        int second = place[1] + 1;
        return korean ? first + "행 " + second + "열" : "row " + first + ", column " + second;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
