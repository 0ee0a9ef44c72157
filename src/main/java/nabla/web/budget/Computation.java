package nabla.web.budget;

import java.util.function.Supplier;
import nabla.web.http.Json;
import nabla.web.http.RequestError;

/** A question that was understood and can be afforded: what its answer costs at most, and the way to it. */
public record Computation(Price price, Supplier<Object> answer) {

    /**
     * The answer as JSON.
     *
     * @throws RequestError if it is longer than an answer may be
     */
    public byte[] json() {
        byte[] json = Json.bytes(answer.get());
        if (json.length > Budget.BYTES) {
            throw price.tooLarge();
        }
        return json;
    }
}
