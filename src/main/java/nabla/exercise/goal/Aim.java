package nabla.exercise.goal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nabla.exercise.definition.Bounds;
import nabla.exercise.definition.Json;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.goal.Outcome.Measure;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Words;
import nabla.numeric.Descent.Stop;

/** What a run is asked to do. */
public sealed interface Aim {

    /** What to tell if the run missed it. */
    Optional<Words> missed(Outcome outcome, Given given);

    /** A measure within bounds. */
    record Within(Measure measure, Bounds bounds) implements Aim {
        @Override
        public Optional<Words> missed(Outcome outcome, Given given) {
            Double value = outcome.measures().get(measure);
            if (value == null) {
                throw new DefinitionError("meet", "one of " + outcome.measures().keySet(), measure.toString());
            }
            return missed(outcome.told(), measure.subject(), value, bounds, given);
        }

        static Optional<Words> missed(Words told, Words subject, double value, Bounds bounds, Given given) {
            if (bounds.tooSmall(value, given.draw())) {
                String bound = PropertyText.shown(bounds.above().in(given.draw()));
                return Optional.of(RunText.TOO_SMALL.words(told, subject, bound));
            }
            if (bounds.tooLarge(value, given.draw())) {
                String bound = PropertyText.shown(bounds.below().in(given.draw()));
                return Optional.of(RunText.TOO_LARGE.words(told, subject, bound));
            }
            return Optional.empty();
        }
    }

    /** A reason to stop, wanted or not. */
    record Stopping(Stop stop, boolean wanted) implements Aim {
        @Override
        public Optional<Words> missed(Outcome outcome, Given given) {
            if (outcome.stopped() == null) {
                throw new DefinitionError("meet", "a condition for a difference", "stopped");
            }
            if ((outcome.stopped() == stop) == wanted) {
                return Optional.empty();
            }
            return Optional.of((wanted ? RunText.wanted(stop) : RunText.UNWANTED).words(outcome.told()));
        }
    }

    /** An end near a point. */
    record Near(NumberOf within, NumbersOf target) implements Aim {
        @Override
        public Optional<Words> missed(Outcome outcome, Given given) {
            double[] point = target.in(given.draw()).values();
            if (outcome.end() == null || outcome.end().length != point.length) {
                throw new DefinitionError("near", "a point of the descent", Arrays.toString(point));
            }
            double distance = outcome.distance(point);
            double most = within.in(given.draw());
            return distance <= most
                    ? Optional.empty()
                    : Optional.of(RunText.TOO_FAR.words(
                            outcome.told(), PropertyText.shown(distance), PropertyText.shown(most)));
        }
    }

    /** A value or loss that ends higher than it began, or does not. */
    record Growing(boolean wanted) implements Aim {
        @Override
        public Optional<Words> missed(Outcome outcome, Given given) {
            RunText text = wanted ? RunText.MUST_GROW : RunText.MUST_NOT_GROW;
            return outcome.grew() == wanted ? Optional.empty() : Optional.of(text.words(outcome.told()));
        }
    }

    /** A number that the reader gave, within bounds. */
    record Giving(String name, Bounds bounds) implements Aim {
        @Override
        public Optional<Words> missed(Outcome outcome, Given given) {
            Double number = given.numbers().get(name);
            if (number == null) {
                throw new DefinitionError("meet", "one of " + given.numbers().keySet(), "given: " + name);
            }
            return Within.missed(outcome.told(), RunText.GIVEN.words(name), number, bounds, given);
        }
    }

    /** The keys of aims; a condition makes exactly one. */
    record Keys(
            Range error,
            Range value,
            Range loss,
            Range steps,
            Stop stopped,
            @JsonProperty("not-stopped") Stop notStopped,
            @JsonProperty("ends-within") Object endsWithin,
            Object near,
            Boolean grows,
            GivenRange given) {

        public Aim aim(String path, Scope scope) {
            List<Aim> aims = aims(path, scope);
            if (aims.size() != 1) {
                throw new DefinitionError(path, "one condition", aims.size() + " conditions");
            }
            return aims.get(0);
        }

        List<Aim> aims(String path, Scope scope) {
            if ((endsWithin == null) != (near == null)) {
                throw new DefinitionError(path, "ends-within together with near", "one of them");
            }
            return Stream.of(
                            within(path, Measure.ERROR, error, scope),
                            within(path, Measure.VALUE, value, scope),
                            within(path, Measure.LOSS, loss, scope),
                            within(path, Measure.STEPS, steps, scope),
                            stopped == null ? null : new Stopping(stopped, true),
                            notStopped == null ? null : new Stopping(notStopped, false),
                            near == null ? null : near(path, scope),
                            grows == null ? null : new Growing(grows),
                            given == null ? null : given.aim(path, scope))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Aim near(String path, Scope scope) {
            return new Near(
                    scope.number(Json.join(path, "ends-within"), endsWithin),
                    scope.numbers(Json.join(path, "near"), near));
        }

        private static Aim within(String path, Measure measure, Range range, Scope scope) {
            return range == null ? null : new Within(measure, Bounds.read(path, range.above, range.below, scope));
        }
    }

    /** The keys of bounds. */
    record Range(Object above, Object below) {}

    /** The keys of bounds for a number that the reader gave. */
    record GivenRange(String name, Object above, Object below) {
        Aim aim(String path, Scope scope) {
            return new Giving(name, Bounds.read(Json.join(path, "given"), above, below, scope));
        }
    }
}
