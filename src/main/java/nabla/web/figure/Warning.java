package nabla.web.figure;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.formula.Kink;
import nabla.plot.Curve;
import nabla.plot.surface.Surface;
import nabla.text.Bilingual;

/** Why a derivative at a point, or a picture, must not be trusted. */
public record Warning(String code, String message) {
    private static final Bilingual OSCILLATES = new Bilingual(
            "이 함수는 그림으로 보일 수 있는 것보다 빠르게 오르내려 등고선을 모두 그리지 못했습니다. 구간을 좁혀 보십시오.",
            "This function goes up and down faster than the picture can show, so contour lines are left out."
                    + " Try a smaller window.");

    private static final Bilingual CURVE_OSCILLATES = new Bilingual(
            "이 함수는 그림으로 보일 수 있는 것보다 빠르게 오르내려 곡선을 다 그리지 못했습니다. 구간을 좁혀 보십시오.",
            "This function goes up and down faster than the picture can show, so the curve is not all there."
                    + " Try a smaller window.");

    private static final Bilingual NO_SECOND_DERIVATIVE = new Bilingual(
            "이 점에서 %s의 값은 없습니다. 편미분의 값은 있지만, 편도함수가 이 점에서 꺾이거나 건너뛰거나 한없이 가팔라지기 때문입니다.",
            "%s has no value here: the partial derivatives exist, but have a corner, a jump or an upright tangent at this point.");

    private static final Bilingual UNKNOWN_SECOND_DERIVATIVE = new Bilingual(
            "이 점에서 %s의 값이 있는지, 있다면 얼마인지는 정해진 계산량 안에서 구하지 못했습니다.",
            "Whether %s has a value here, and which, could not be found out within the limit.");

    /** Of second derivatives that have no value, or else of such as could not be found out; null where all are there. */
    static Warning of(Formula formula, double[][] hessian, Locale locale, double... point) {
        Map<Boolean, String> names = IntStream.range(0, hessian.length)
                .boxed()
                .flatMap(i -> IntStream.range(i, hessian.length)
                        .filter(j -> Double.isNaN(hessian[i][j]))
                        .mapToObj(j -> new int[] {i, j}))
                .collect(Collectors.partitioningBy(
                        entry -> formula.lacksSecond(entry[0], entry[1], point),
                        Collectors.mapping(
                                entry -> "f_" + formula.variables().get(entry[0])
                                        + formula.variables().get(entry[1]),
                                Collectors.joining(", "))));
        if (!names.get(true).isEmpty()) {
            return new Warning(
                    "no-second-derivative",
                    NO_SECOND_DERIVATIVE.with(names.get(true)).in(locale));
        }
        return names.get(false).isEmpty()
                ? null
                : new Warning(
                        Kink.Kind.UNKNOWN.code(),
                        UNKNOWN_SECOND_DERIVATIVE.with(names.get(false)).in(locale));
    }

    /** Null where the curve shows what there is. */
    static Warning of(Curve curve, Locale locale) {
        return curve.oscillates() ? new Warning("oscillates", CURVE_OSCILLATES.in(locale)) : null;
    }

    /** Null where the picture shows what there is. */
    static Warning of(Surface surface, Locale locale) {
        return surface.oscillates() ? new Warning("oscillates", OSCILLATES.in(locale)) : null;
    }

    /** Null where there is nothing to warn of. */
    static Warning of(Formula formula, Locale locale, double... point) {
        return formula.kink(point)
                .map(kink -> new Warning(kink.kind().code(), kink.message(locale)))
                .orElse(null);
    }
}
