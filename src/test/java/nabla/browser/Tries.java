package nabla.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Ways to get a thing, one after another: each that fails leads to the next, and is remembered in case none works. */
final class Tries<T> {
    private final Map<String, Callable<T>> ways = new LinkedHashMap<>();

    Tries<T> then(String way, Callable<T> attempt) {
        ways.put(way, attempt);
        return this;
    }

    /** @throws IllegalStateException if no way works, with the advice and in one sentence what became of each */
    T first(String advice) {
        List<String> failures = new ArrayList<>();
        for (Map.Entry<String, Callable<T>> way : ways.entrySet()) {
            try {
                return way.getValue().call();
            } catch (Exception failed) {
                failures.add(way.getKey() + ": " + firstLine(failed));
            }
        }
        throw new IllegalStateException(advice + " (Tried: " + String.join("; ", failures) + ")");
    }

    private static String firstLine(Exception failed) {
        String message = failed.getMessage() == null ? "" : failed.getMessage();
        return message.strip().lines().findFirst().orElse("no reason given");
    }
}
