package nabla.numeric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An input of the wrong shape: where, what was expected, what came instead; a sentence for readers in both languages. */
public final class ShapeError extends InputError {

    /** Expected: two axes of any length but 0. */
    private static final int[] MATRIX = {-1, -1};

    private static final int SHOWN_LETTERS = 20;

    private final transient int[] expected;
    private final transient Object got;

    /**
     * @param path where in the input, such as {@code at[1][2]}
     * @param expected the shape that belongs there: {@code int[]}, empty for a number
     * @param got what stands there: a shape, or any object
     */
    public ShapeError(String path, int[] expected, Object got) {
        super(path, message(path, expected, got, Locale.ENGLISH));
        this.expected = expected;
        this.got = got;
    }

    /** An input that is not a matrix with at least one entry, but has another shape. */
    public static ShapeError notAMatrix(String path, int[] got) {
        return new ShapeError(path, MATRIX, got);
    }

    @Override
    public String message(String place, Locale locale) {
        return message(place, expected, got, locale);
    }

    private static String message(String path, Object expected, Object got, Locale locale) {
        return isKorean(locale)
                ? path + ": " + korean(expected) + " 와야 하는데 " + korean(got) + " 왔습니다."
                : path + ": expected " + english(expected) + ", got " + english(got) + ".";
    }

    private static String english(Object thing) {
        if (thing instanceof int[] shape) {
            return switch (shape.length) {
                case 0 -> "a number";
                case 1 -> "a list of " + shape[0];
                default -> shape == MATRIX ? "a matrix" : "an array of shape " + times(shape);
            };
        }
        if (thing instanceof List<?> list) {
            return "a list of " + list.size();
        }
        return thing instanceof Number ? "a number" : thing == null ? "null" : quoted(thing);
    }

    /** With the particle that its last syllable takes. */
    private static String korean(Object thing) {
        if (thing instanceof int[] shape) {
            return switch (shape.length) {
                case 0 -> "수가";
                case 1 -> "원소가 " + shape[0] + "개인 목록이";
                default -> (shape == MATRIX ? "행렬이" : times(shape) + " 모양의 배열이");
            };
        }
        if (thing instanceof List<?> list) {
            return "원소가 " + list.size() + "개인 목록이";
        }
        return thing instanceof Number ? "수가" : (thing == null ? "null" : quoted(thing)) + " 값이";
    }

    private static String times(int[] shape) {
        return Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining("×"));
    }

    private static String quoted(Object thing) {
        String text = thing.toString();
        return '"' + (text.length() > SHOWN_LETTERS ? text.substring(0, SHOWN_LETTERS) + "…" : text) + '"';
    }
}
