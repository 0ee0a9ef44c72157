package nabla.formula.exact;

import java.math.BigInteger;
import nabla.elementary.Elementary;

/** Elementary functions of balls: exp and sine by Taylor's series of a reduced argument, the others by them. */
final class Functions extends Digits {
    private static final int GUARD = 40;
    private static final int FARTHEST = 1100;
    private static final long VANISHING = -1L << 30;
    private static final double EDGE = 0.70;
    private static final int MOST_WHOLE = 1024;

    Functions(int bits, boolean last, long[] work) {
        super(bits, last, work);
    }

    Ball exp(Ball x) {
        if (x.isZero()) {
            return Ball.ONE;
        }
        if (x.top() > 40) {
            if (x.mantissa().signum() < 0) {
                return new Ball(BigInteger.ZERO, VANISHING, 1);
            }
            throw new TooDear();
        }
        if (x.errorTop() > -8) {
            throw new Undecided();
        }
        int halvings = (int) Math.sqrt(bits) / 2;
        int places = bits + GUARD + 44 + halvings;
        BigInteger fixed = fixed(x, places);
        BigInteger ln2 = Constants.ln2(places);
        BigInteger k = fixed.divide(ln2);
        BigInteger sum = BigInteger.ONE.shiftLeft(places);
        BigInteger rest = fixed.subtract(k.multiply(ln2)).shiftRight(halvings);
        BigInteger term = sum;
        int n = 0;
        while (term.signum() != 0 && term.bitLength() > 1) {
            term = term.multiply(rest).shiftRight(places).divide(BigInteger.valueOf(++n));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(places);
        }
        spend(n + halvings + 4);
        Ball value = rounded(sum, k.longValue() - places, Math.scalb(1.0, 44 + halvings));
        return x.error() == 0 ? value : value.wider(value.top() + x.errorTop() + 1);
    }

    /** @throws NoValue where x is not above 0 */
    Ball log(Ball x) {
        if (sign(x) <= 0) {
            throw new NoValue();
        }
        long k = x.top();
        double size = x.shifted((int) -k).nearest();
        if (size < EDGE) {
            k--;
            size *= 2;
        }
        Ball scaled = new Ball(x.mantissa(), x.exponent() - k, x.error());
        double guess = Elementary.log(size);
        // y·e^-guess is 1 + d with a small d
        Ball d = subtract(multiply(scaled, exp(Ball.of(-guess))), Ball.ONE);
        Ball sum = Ball.ZERO;
        Ball power = d;
        for (int n = 1; (n == 1 || power.top() > sum.top() - bits - 4) && !power.isZero(); n++) {
            Ball term = divide(power, Ball.of(n));
            sum = n % 2 == 1 ? add(sum, term) : subtract(sum, term);
            power = multiply(power, d);
        }
        sum = power.isZero() ? sum : sum.wider(Math.max(power.top(), power.errorTop()) + 1);
        Ball log = add(Ball.of(guess), sum);
        return k == 0 ? log : add(log, multiply(ln2(), k));
    }

    Ball sin(Ball x) {
        return sine(x, 0);
    }

    Ball cos(Ball x) {
        return x.isZero() ? Ball.ONE : sine(x, 1);
    }

    /** sin(x + quarters·π/2). */
    private Ball sine(Ball x, int quarters) {
        if (x.isZero()) {
            return x;
        }
        if (x.top() > FARTHEST) {
            throw new TooDear();
        }
        if (x.errorTop() > -2) {
            throw new Undecided();
        }
        int places = bits + GUARD + (int) Math.max(0, Math.min(-x.top(), 2L * FARTHEST));
        int all = places + (int) Math.max(0, x.top());
        BigInteger quarter = Constants.pi(all).shiftRight(1);
        BigInteger fixed = fixed(x, all);
        BigInteger k = fixed.divide(quarter);
        BigInteger rest = fixed.subtract(k.multiply(quarter)).shiftRight(all - places);
        int turn = k.add(BigInteger.valueOf(quarters)).intValue() & 3;
        BigInteger square = rest.multiply(rest).shiftRight(places);
        BigInteger term = turn % 2 == 0 ? rest : BigInteger.ONE.shiftLeft(places);
        BigInteger sum = term;
        int n = turn % 2 == 0 ? 1 : 0;
        while (term.signum() != 0 && term.bitLength() > 1) {
            term = term.multiply(square)
                    .shiftRight(places)
                    .divide(BigInteger.valueOf((n + 1L) * (n + 2L)))
                    .negate();
            sum = sum.add(term);
            n += 2;
        }
        spend(n / 2 + 4);
        Ball value = rounded(turn < 2 ? sum : sum.negate(), -places, n + 64);
        return x.error() == 0 ? value : value.wider(x.errorTop());
    }

    Ball atan(Ball x) {
        if (x.isZero()) {
            return x;
        }
        if (x.top() > 1) {
            Ball far = atan(divide(Ball.ONE, x));
            return subtract(x.mantissa().signum() > 0 ? halfPi() : halfPi().negated(), far);
        }
        double guess = Elementary.atan(x.nearest());
        Ball d = x;
        if (Math.abs(guess) > 0x1p-20) {
            Ball tan = divide(sin(Ball.of(guess)), cos(Ball.of(guess)));
            d = divide(subtract(x, tan), add(Ball.ONE, multiply(x, tan)));
        } else {
            guess = 0;
        }
        Ball square = multiply(d, d);
        Ball sum = Ball.ZERO;
        Ball power = d;
        for (int n = 1; (n == 1 || power.top() > sum.top() - bits - 4) && !power.isZero(); n += 2) {
            Ball term = divide(power, Ball.of(n));
            sum = n % 4 == 1 ? add(sum, term) : subtract(sum, term);
            power = multiply(power, square);
        }
        sum = power.isZero() ? sum : sum.wider(Math.max(power.top(), power.errorTop()) + 1);
        return guess == 0 ? sum : add(Ball.of(guess), sum);
    }

    /** The angle of (x, y) from the positive x axis, from -π to π. */
    Ball atan2(Ball y, Ball x) {
        int ofX = sign(x);
        int ofY = sign(y);
        if (ofX == 0) {
            return ofY == 0 ? Ball.ZERO : ofY > 0 ? halfPi() : halfPi().negated();
        }
        Ball angle = atan(divide(y, x));
        return ofX > 0 ? angle : ofY >= 0 ? add(angle, pi()) : subtract(angle, pi());
    }

    /** x^p of x above 0, or of any x where p is whole. */
    Ball pow(Ball x, Ball p) {
        double exponent = p.nearest();
        if (p.error() == 0 && exponent == Math.rint(exponent) && Math.abs(exponent) <= MOST_WHOLE) {
            Ball power = whole(x, (int) Math.abs(exponent));
            return exponent < 0 ? divide(Ball.ONE, power) : power;
        }
        if (p.error() == 0 && exponent == 0.5) {
            return sqrt(x);
        }
        int sign = sign(x);
        if (sign < 0 && p.error() == 0 && exponent == Math.rint(exponent)) {
            Ball size = exp(multiply(p, log(x.negated())));
            return exponent % 2 == 0 ? size : size.negated();
        }
        return sign == 0 && sign(p) > 0 ? Ball.ZERO : exp(multiply(p, log(x)));
    }

    private Ball whole(Ball x, int n) {
        Ball power = Ball.ONE;
        Ball square = x;
        for (int rest = n; rest > 0; rest >>= 1) {
            power = (rest & 1) == 1 ? multiply(power, square) : power;
            square = rest > 1 ? multiply(square, square) : square;
        }
        return power;
    }

    Ball cbrt(Ball x) {
        int sign = sign(x);
        if (sign == 0) {
            return Ball.ZERO;
        }
        double root = Math.rint(Elementary.cbrt(x.nearest()));
        if (x.error() == 0
                && Math.abs(root) < 1e15
                && subtract(whole(Ball.of(root), 3), x).isZero()) {
            return Ball.of(root);
        }
        Ball size = exp(divide(log(sign > 0 ? x : x.negated()), Ball.of(3)));
        return sign > 0 ? size : size.negated();
    }

    Ball ln2() {
        return rounded(Constants.ln2(bits + GUARD), -bits - GUARD, 1);
    }

    Ball pi() {
        return rounded(Constants.pi(bits + GUARD), -bits - GUARD, 1);
    }

    Ball halfPi() {
        return pi().shifted(-1);
    }

    /** The largest whole number that is not above x. */
    Ball floor(Ball x) {
        if (x.exponent() >= 0 && x.error() == 0) {
            return x;
        }
        if (x.top() > 2000 || x.exponent() < -100_000) {
            return floorOfFar(x);
        }
        Ball floor = whole(
                x.exponent() >= 0
                        ? x.mantissa().shiftLeft((int) x.exponent())
                        : x.mantissa().shiftRight((int) -x.exponent()));
        if (x.error() == 0) {
            return floor;
        }
        Ball next = add(floor, Ball.ONE);
        boolean aboveFloor = isAbove(x, floor);
        boolean belowNext = isAbove(next, x);
        if (aboveFloor && belowNext) {
            return floor;
        }
        if (!last) {
            throw new Undecided();
        }
        return aboveFloor ? next : floor;
    }

    private boolean isAbove(Ball a, Ball b) {
        Ball difference = subtract(a, b);
        return !difference.hasZero() && difference.mantissa().signum() > 0;
    }

    private Ball floorOfFar(Ball x) {
        if (x.top() > 2000) {
            throw new TooDear();
        }
        return sign(x) < 0 ? Ball.of(-1) : Ball.ZERO;
    }

    private static Ball whole(BigInteger number) {
        return new Ball(number, 0, 0);
    }

    private BigInteger fixed(Ball x, int places) {
        long up = places + x.exponent();
        return up >= 0
                ? x.mantissa().shiftLeft((int) up)
                : x.mantissa().shiftRight((int) Math.min(-up, Integer.MAX_VALUE));
    }
}
