package nabla.formula;

import java.util.Locale;
import nabla.text.Bilingual;
import nabla.text.KebabCase;

/**
 * Why the derivative of a formula at a point must not be trusted.
 *
 * @param place the point, as {@code x = 0}
 * @param part the part of the formula that is to blame, as {@code abs(x)}
 */
public record Kink(Kind kind, String place, String part) {

    /** What is wrong, each with a sentence in both languages about the place and the part. */
    public enum Kind {
        /** The slopes from both sides differ, as of |x| at 0. */
        KINK("%s에서 %s의 그래프가 꺾여 있어 미분계수가 없습니다.", "At %s the graph of %s has a corner, so there is no derivative there."),
        /** The values from both sides differ, as of floor(x) at 1. */
        JUMP("%s에서 %s의 값이 갑자기 건너뛰므로 미분계수가 없습니다.", "At %s the value of %s jumps, so there is no derivative there."),
        /** The slope grows beyond all bounds, as of cbrt(x) at 0. */
        VERTICAL_TANGENT(
                "%s에서 %s의 할선이 점점 세로로 서므로 미분계수가 없습니다.",
                "At %s the secants of %s turn ever more upright, so there is no derivative there."),
        /** There are values on one side only, as of sqrt(x) at 0. */
        EDGE_OF_DOMAIN(
                "%s에서 %s의 정의역이 끝나므로 양쪽에서 다가갈 수 없고, 미분계수가 없습니다.",
                "At %s the domain of %s ends, so it cannot be approached from both sides and there is no derivative."),
        /** The value grows beyond all bounds, as of 1/x at 0. */
        POLE(
                "%s에서 %s의 값이 한없이 커지거나 작아지므로 미분계수가 없습니다.",
                "At %s the value of %s grows without bound, so there is no derivative there."),
        /** Such a place lies nearer than the numbers that were typed can be told from it, as that of |3x - 0.3| at 0.1. */
        NEARBY(
                "%s에서 반올림 오차만큼도 떨어지지 않은 자리에 %s의 미분계수가 없는 점이 있습니다. 이 점의 값은 그 자리의 한쪽만 보고 구한 것입니다.",
                "No further from %s than rounding, %s has a place without a derivative. The values here tell of one side of it."),
        /** It takes more digits than are worth their while, and rounding may have spoilt all that are there. */
        UNKNOWN(
                "%s에서 %s의 미분계수는 자릿수가 너무 많이 필요하여 정확히 구하지 못했습니다.",
                "At %s the derivative of %s would take too many digits, so its exact value was not found."),
        /** There is no value, as of log(x) at -1. */
        UNDEFINED("%s에서 %s의 값이 정의되지 않으므로 미분계수도 없습니다.", "At %s there is no value of %s, and so no derivative."),
        /** The value is beyond double precision, as of exp(x) at 1000. */
        OVERFLOW("%s에서 %s의 값이 너무 커서 배정밀도 수로 나타낼 수 없습니다.", "At %s the value of %s is too large for double precision.");

        private final Bilingual message;

        Kind(String korean, String english) {
            message = new Bilingual(korean, english);
        }

        /** A stable name such as {@code edge-of-domain}. */
        public String code() {
            return KebabCase.of(this);
        }
    }

    /** One sentence for the reader: Korean for a Korean locale, English for any other. */
    public String message(Locale locale) {
        return kind.message.with(place, part).in(locale);
    }
}
