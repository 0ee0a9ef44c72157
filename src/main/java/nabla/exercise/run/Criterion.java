package nabla.exercise.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nabla.exercise.definition.Bounds;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Numerals;
import nabla.exercise.run.RunResult.Measure;
import nabla.numeric.descent.Descent.Stop;
import nabla.text.Bilingual;

/** A criterion that a run must meet. */
public sealed interface Criterion {

    /** What to tell if the run missed it. */
    Optional<Bilingual> missed(RunResult result, Given given);

    /** A measure within bounds. */
    record Within(Measure measure, Bounds bounds) implements Criterion {
        @Override
        public Optional<Bilingual> missed(RunResult result, Given given) {
            Double value = result.measures().get(measure);
            if (value == null) {
                throw new DefinitionError("meet", "one of " + result.measures().keySet(), measure.toString());
            }
            return missed(result.told(), measure.subject(), value, bounds, given);
        }

        static Optional<Bilingual> missed(Bilingual told, Bilingual subject, double value, Bounds bounds, Given given) {
            if (bounds.tooSmall(value, given.draw())) {
                String bound = Numerals.shown(bounds.above().in(given.draw()));
                return Optional.of(RunText.TOO_SMALL.words(told, subject, bound));
            }
            if (bounds.tooLarge(value, given.draw())) {
                String bound = Numerals.shown(bounds.below().in(given.draw()));
                return Optional.of(RunText.TOO_LARGE.words(told, subject, bound));
            }
            return Optional.empty();
        }
    }

    /** A reason to stop, wanted or not. */
    record Stopping(Stop stop, boolean wanted) implements Criterion {
        @Override
        public Optional<Bilingual> missed(RunResult result, Given given) {
            if (result.stopped() == null) {
                throw new DefinitionError("meet", "a condition for a difference", "stopped");
            }
            if ((result.stopped() == stop) == wanted) {
                return Optional.empty();
            }
            return Optional.of((wanted ? RunText.wanted(stop) : RunText.UNWANTED).words(result.told()));
        }
    }

    /** An end near a point. */
    record Near(NumberOf within, NumbersOf target) implements Criterion {
        @Override
        public Optional<Bilingual> missed(RunResult result, Given given) {
            double[] point = target.in(given.draw()).values();
            if (result.end() == null || result.end().length != point.length) {
                throw new DefinitionError("near", "a point of the descent", Arrays.toString(point));
            }
            double distance = result.distance(point);
            double most = within.in(given.draw());
            return distance <= most
                    ? Optional.empty()
                    : Optional.of(RunText.TOO_FAR.words(result.told(), Numerals.brief(distance), Numerals.shown(most)));
        }
    }

    /** A value or loss that ends higher than it began, or does not. */
    record Growing(boolean wanted) implements Criterion {
        @Override
        public Optional<Bilingual> missed(RunResult result, Given given) {
            RunText text = wanted ? RunText.MUST_GROW : RunText.MUST_NOT_GROW;
            return result.grew() == wanted ? Optional.empty() : Optional.of(text.words(result.told()));
        }
    }

    /** A number that the reader gave, within bounds. */
    record Giving(String name, Bounds bounds) implements Criterion {
        @Override
        public Optional<Bilingual> missed(RunResult result, Given given) {
            Double number = given.numbers().get(name);
            if (number == null) {
                throw new DefinitionError("meet", "one of " + given.numbers().keySet(), "given: " + name);
            }
            return Within.missed(result.told(), RunText.GIVEN.words(Input.symbol(name)), number, bounds, given);
        }
    }

    /** The keys of criteria; a condition makes exactly one. */
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

        public Criterion criterion(String path, Scope scope) {
            List<Criterion> criteria = criteria(path, scope);
            if (criteria.size() != 1) {
                throw new DefinitionError(path, "one condition", criteria.size() + " conditions");
            }
            return criteria.get(0);
        }

        public List<Criterion> criteria(String path, Scope scope) {
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
                            given == null ? null : given.criterion(path, scope))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Criterion near(String path, Scope scope) {
            return new Near(
                    scope.number(DefinitionMapper.join(path, "ends-within"), endsWithin),
                    scope.numbers(DefinitionMapper.join(path, "near"), near));
        }

        private static Criterion within(String path, Measure measure, Range range, Scope scope) {
            return range == null ? null : new Within(measure, Bounds.read(path, range.above, range.below, scope));
        }
    }

    /** The keys of bounds. */
    record Range(Object above, Object below) {}

    /** The keys of bounds for a number that the reader gave. */
    record GivenRange(String name, Object above, Object below) {
        Criterion criterion(String path, Scope scope) {
            return new Giving(name, Bounds.read(DefinitionMapper.join(path, "given"), above, below, scope));
        }
    }
}
