package nabla.web;

/** The body of every refusal under {@code /api}. */
record ErrorAnswer(Detail error) {

    /** {@code position} counts characters of the field's text from 0; null where no place is to blame. */
    record Detail(String code, String message, String field, Integer position) {}

    static ErrorAnswer of(String code, String message, String field, Integer position) {
        return new ErrorAnswer(new Detail(code, message, field, position));
    }
}
