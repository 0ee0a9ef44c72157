package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nabla.exercise.question.DefinitionError;
import org.junit.jupiter.api.Test;

/** However an author's definition is damaged, it is read or there is an error with a path, and nothing else happens. */
class AnyDefinitionTest {
    private static final List<Object> DAMAGE =
            List.of("", "x +", -1, 0.5, true, List.of(), Map.of(), List.of(1, 2, 3), "z");

    @Test
    void aDamagedDefinitionIsReadOrRefused() {
        Random random = new Random(3);
        List<Map<String, Object>> definitions = Fixtures.definitions();
        int refused = 0;
        for (int i = 0; i < 6_000; i++) {
            Map<String, Object> definition = definitions.get(random.nextInt(definitions.size()));
            @SuppressWarnings("unchecked")
            Map<String, Object> damaged = (Map<String, Object>) damaged(definition, random);
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private static boolean isRefused(Map<String, Object> definition) {
        try {
            Exercise.read(definition);
            return false;
        } catch (DefinitionError e) {
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError(definition.toString(), e);
        }
    }

    /** With a small chance every part is left out, nothing, or something else. */
    private static Object damaged(Object part, Random random) {
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (random.nextInt(40) > 0) {
                    copy.put(key, perhaps(value, random));
                }
            });
            return copy;
        }
        if (part instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(value -> copy.add(perhaps(value, random)));
            return copy;
        }
        return part;
    }

    private static Object perhaps(Object value, Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> null;
            case 1 -> DAMAGE.get(random.nextInt(DAMAGE.size()));
            default -> damaged(value, random);
        };
    }
}
