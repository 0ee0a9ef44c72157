package nabla.formula.algebra;

import nabla.formula.tree.Operation;

/** A power: base and exponent, where the exponent is not 0. */
record Factor(Base base, Sum exponent) {
    Factor(Base base) {
        this(base, Sum.ONE);
    }

    Factor withExponent(Sum other) {
        return new Factor(base, other);
    }

    boolean isGroup() {
        return base instanceof Base.Group;
    }

    /** A sum in parentheses to a whole power, such as (x + 1)³. */
    boolean isWholePowerOfGroup() {
        return isGroup() && exponent.isSmallInteger();
    }

    /** A whole power of |u| other than |u| itself. */
    boolean isWholePowerOfAbsolute() {
        return base instanceof Base.Applied applied
                && applied.operation() == Operation.ABS
                && exponent.isSmallInteger()
                && !exponent.isOne();
    }

    /** |u|³ as u²|u|: even powers need no bars, so that they collect with the other powers of u. */
    Sum withoutBars() {
        Sum inside = ((Base.Applied) base).arguments().get(0);
        int whole = exponent.constant().numerator().intValue();
        Sum even = inside.power(whole - Math.floorMod(whole, 2));
        return Math.floorMod(whole, 2) == 0 ? even : even.times(Sum.of(base));
    }

    Sum group() {
        return ((Base.Group) base).sum();
    }
}
