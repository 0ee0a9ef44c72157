package nabla.web.http;

/** The body of every refusal under {@code /api}. */
public record ErrorAnswer(Detail error) {

    /** {@code position} counts characters of the field's text from 0; null where no place is to blame. */
    public record Detail(String code, String message, String field, Integer position) {}

    public static ErrorAnswer of(String code, String message, String field, Integer position) {
        return new ErrorAnswer(new Detail(code, message, field, position));
    }
}
