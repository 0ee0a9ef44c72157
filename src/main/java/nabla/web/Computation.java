package nabla.web;

import java.util.function.Supplier;

/** A question that was understood and can be afforded: what its answer costs at most, and the way to it. */
record Computation(Price price, Supplier<Object> answer) {

    /**
     * The answer as JSON.
     *
     * @throws Problem if it is longer than an answer may be
     */
    byte[] json() {
        byte[] json = Json.bytes(answer.get());
        if (json.length > Budget.BYTES) {
            throw price.tooLarge();
        }
        return json;
    }
}
