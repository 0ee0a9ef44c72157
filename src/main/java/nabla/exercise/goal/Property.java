package nabla.exercise.goal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.InvalidAnswer;
import nabla.formula.Formula;
import nabla.formula.Kink;
import nabla.numeric.algebra.CriticalPoint;
import nabla.text.Bilingual;

/** A property that a reader's function must have, checked by the numeric core on the function itself. */
public sealed interface Property
        permits ValueProperty,
                GradientProperty,
                ConstantGradientProperty,
                CriticalProperty,
                UndecidedProperty,
                ExtremumProperty,
                SmoothProperty,
                DependsProperty,
                NormProperty,
                DifferenceProperty,
                DescentProperty {

    /**
     * None if f has the property, else what to tell: what was measured.
     *
     * @throws InvalidAnswer where measuring cannot tell
     */
    Optional<Bilingual> lacking(Formula f, Draw draw);

    /** The keys of a point and what is to be there. */
    record At(Object at, Object is, CriticalPoint.Kind kind) {
        NumbersOf point(String path, List<String> variables, Scope scope) {
            NumbersOf point = scope.numbers(
                    DefinitionMapper.join(path, "at"), DefinitionMapper.required(path + ".at", at, "a point"));
            if (point.values().size() != variables.size()) {
                throw new DefinitionError(
                        path + ".at", "one number for each of " + variables, DefinitionMapper.shown(at));
            }
            return point;
        }

        At only(String path, boolean is, boolean kind) {
            if (is != (this.is != null) || kind != (this.kind != null)) {
                throw new DefinitionError(path, "at" + (is ? " and is" : "") + (kind ? " and kind" : ""), toString());
            }
            return this;
        }
    }

    /** The keys of a property, of which exactly one is there. */
    record Keys(
            At value,
            At gradient,
            @JsonProperty("constant-gradient") ConstantGradientProperty.Keys constantGradient,
            At critical,
            At undecided,
            At extremum,
            @JsonProperty("no-extremum") At noExtremum,
            At kink,
            At smooth,
            @JsonProperty("depends-on") List<String> dependsOn,
            NormProperty.Keys norm,
            @JsonProperty("difference-error") DifferenceProperty.Keys differenceError,
            DescentProperty.Keys descent) {}

    /** @param map one of the keys of {@link Keys} and its value */
    static Property read(String path, Map<String, Object> map, List<String> variables, Scope scope) {
        if (map == null || map.size() != 1) {
            throw new DefinitionError(path, "one property", DefinitionMapper.shown(map));
        }
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        String name = map.keySet().iterator().next();
        String at = DefinitionMapper.join(path, name);
        DefinitionMapper.required(at, map.get(name), "what the property says");
        return switch (name) {
            case "value" ->
                new ValueProperty(
                        keys.value.only(at, true, false).point(at, variables, scope),
                        scope.number(at + ".is", keys.value.is));
            case "gradient" -> GradientProperty.read(at, keys.gradient.only(at, true, false), variables, scope);
            case "constant-gradient" -> keys.constantGradient.property(at, variables, scope);
            case "critical" ->
                new CriticalProperty(
                        keys.critical.only(at, false, true).point(at, variables, scope), keys.critical.kind);
            case "undecided" ->
                new UndecidedProperty(keys.undecided.only(at, false, false).point(at, variables, scope));
            case "extremum" -> ExtremumProperty.read(at, keys.extremum.only(at, false, true), variables, scope);
            case "no-extremum" ->
                new ExtremumProperty(
                        keys.noExtremum.only(at, false, false).point(at, variables, scope), Neighbourhood.Shape.BOTH);
            case "kink" -> new SmoothProperty(keys.kink.only(at, false, false).point(at, variables, scope), false);
            case "smooth" ->
                new SmoothProperty(keys.smooth.only(at, false, false).point(at, variables, scope), true);
            case "depends-on" -> DependsProperty.read(at, keys.dependsOn, variables);
            case "norm" -> keys.norm.property(at, variables, scope);
            case "difference-error" -> keys.differenceError.property(at, variables, scope);
            default -> keys.descent.property(at, variables, scope);
        };
    }

    /** Whether every part has a value, too: atan(1/x) has none at 0, though IEEE arithmetic gives a number. */
    static boolean hasValue(Formula f, double[] point) {
        return Double.isFinite(f.at(point))
                && f.kink(point)
                        .map(Kink::kind)
                        .filter(kind -> kind == Kink.Kind.UNDEFINED || kind == Kink.Kind.POLE)
                        .isEmpty();
    }
}
