package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private Instant now = NOON;
    private final Guesses guesses = new Guesses(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void tenGuessesAMinuteAreFree() {
        assertThat(IntStream.range(0, 10).map(i -> guesses.secondsToWait("a"))).containsOnly(0);
        now = NOON.plusSeconds(20);
        assertThat(guesses.secondsToWait("a")).isEqualTo(41);
        assertThat(guesses.secondsToWait("b")).isZero();
        now = NOON.plus(Duration.ofMinutes(1));
        assertThat(guesses.secondsToWait("a")).isZero();
    }
}
