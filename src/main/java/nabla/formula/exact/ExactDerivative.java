package nabla.formula.exact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import nabla.formula.Kink;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Variable;
import nabla.formula.tree.Operation;

/** Partial derivatives of a tree to the last double, wherever they exist. */
public final class ExactDerivative {
    private static final int MOST_BITS = 4000;
    private static final int[] BITS = {128, 384, 1300, MOST_BITS};
    private static final int ENOUGH = 80;
    private static final long WORK = 4_000_000;
    /** Where pieces meet, terms up to this power are kept. */
    private static final double FAR = 9.5;

    private final Node root;
    private final double[] point;
    private final long[] work = {WORK};
    private final Map<List<Integer>, Ball> bends = new HashMap<>();
    private boolean meetsBoundary;

    /** Derivatives of a formula at one point; they share a bound of their work. */
    public ExactDerivative(Node root, double... point) {
        this.root = new Parts().shared(root);
        this.point = point;
    }

    /**
     * What is known of a derivative.
     *
     * @param value it, rounded to the nearest double; NaN where there is none
     * @param missing why there is none, or null
     * @param decided whether that could be found out with the work that it may take
     */
    public record Result(double value, Kink.Kind missing, boolean decided) {
        static final Result UNKNOWN = new Result(Double.NaN, null, false);
    }

    /** The function itself, rounded to the nearest double: what cancels in it leaves no rounding behind. */
    public Result value() {
        return found(bits -> new Attempt(bits, axis(0), 1).value());
    }

    /** The first derivative in a direction, along the axis of one variable. */
    public Result partial(int variable) {
        return along(axis(variable), 1);
    }

    /** Whether pieces meet where the derivatives that were asked for lie, so that the rules of differentiation do not tell. */
    public boolean meetsBoundary() {
        return meetsBoundary;
    }

    /** A second partial derivative. */
    public Result second(int first, int other) {
        return first == other ? along(axis(first), 2) : mixed(first, other);
    }

    /** Terms of one variable may keep whole second derivatives from being; those of both decide where first ones are. */
    private Result mixed(int first, int other) {
        Result whole = polarized(first, other);
        boolean hasSlopes = whole.missing() != null
                && partial(first).missing() == null
                && partial(other).missing() == null;
        return hasSlopes
                ? new ExactDerivative(new MixedTerms(first, other).of(root), point).polarized(first, other)
                : whole;
    }

    /**
     * What is left of the one along a diagonal without those along the axes. Where pieces meet they may differ from diagonal to
     * diagonal, as those of |xy| at 0; then there is no quadratic that touches the function, and no second derivative is called one.
     */
    private Result polarized(int first, int other) {
        return found(bits -> {
            Ball mixed = polarized(bits, first, other, 1);
            if (meetsBoundary) {
                Functions balls = functions(bits);
                boolean agree = same(balls, mixed, polarized(bits, first, other, -1))
                        && same(balls, mixed, polarized(bits, first, other, 2));
                check(agree, Kink.Kind.KINK);
            }
            return mixed;
        });
    }

    /** (d²/dt² f(x + t, y + slope·t) - f_xx - slope²·f_yy) / (2·slope), for a slope that is a power of two. */
    private Ball polarized(int bits, int first, int other, int slope) {
        double[] diagonal = axis(first);
        diagonal[other] = slope;
        Functions balls = functions(bits);
        Ball sum = derivative(bits, diagonal, 2);
        Ball whole = balls.add(bend(bits, first), balls.multiply(bend(bits, other), slope * slope));
        return balls.multiply(balls.subtract(sum, whole), 0.5 / slope);
    }

    private Functions functions(int bits) {
        return new Functions(bits, bits == MOST_BITS, work);
    }

    private static void check(boolean holds, Kink.Kind kind) {
        if (!holds) {
            throw new NoValue(kind);
        }
    }

    /** Whether two numbers are equal, which they are taken to be where nearly all digits are. */
    private static boolean same(Functions balls, Ball a, Ball b) {
        Ball difference = balls.subtract(a, b);
        boolean nearly = difference.hasZero() && difference.errorTop() < a.top() - ENOUGH;
        return nearly || balls.sign(difference) == 0;
    }

    /** The second derivative along an axis; it is asked for in every row of a Hessian. */
    private Ball bend(int bits, int variable) {
        return bends.computeIfAbsent(List.of(bits, variable), key -> derivative(bits, axis(variable), 2));
    }

    private double[] axis(int variable) {
        double[] direction = new double[point.length];
        direction[variable] = 1;
        return direction;
    }

    /** The derivative of that order (1 or 2) along a straight line: d^n/dt^n f(point + t·direction) at t = 0. */
    private Result along(double[] direction, int order) {
        return found(bits -> derivative(bits, direction, order));
    }

    private Ball derivative(int bits, double[] direction, int order) {
        return new Attempt(bits, direction, order).derivative();
    }

    /** Tries with more and more digits until the nearest double is sure. */
    private Result found(IntFunction<Ball> attempt) {
        for (int bits : BITS) {
            try {
                Ball found = attempt.apply(bits);
                if (found.isSure() || bits == MOST_BITS) {
                    return new Result(found.nearest() + 0.0, null, true);
                }
            } catch (Undecided more) {
                continue;
            } catch (NoValue none) {
                return new Result(Double.NaN, none.kind, true);
            } catch (TooDear unknown) {
                return Result.UNKNOWN;
            }
        }
        return Result.UNKNOWN;
    }

    /** One try with so many digits. */
    private final class Attempt {
        private final Functions balls;
        private final double[] direction;
        private final int order;
        private final Map<Node, Boolean> moves = new IdentityHashMap<>();
        private final Map<Node, Germ> fixed = new IdentityHashMap<>();
        private Operations germs;

        Attempt(int bits, double[] direction, int order) {
            this.balls = functions(bits);
            this.direction = direction;
            this.order = order;
        }

        Ball value() {
            start(FAR);
            return germs.limit(new Walk(0).of(root));
        }

        /** @throws NoValue where it does not exist */
        Ball derivative() {
            Optional<Germ> smooth = smooth();
            if (smooth.isPresent()) {
                return coefficient(smooth.get());
            }
            Ball value = value();
            Germ right = germ(1);
            Germ left = germ(-1);
            check(!jumps(value, right) && !jumps(value, left), Kink.Kind.JUMP);
            check(!turns(right) && !turns(left), Kink.Kind.VERTICAL_TANGENT);
            Ball ofRight = coefficient(right);
            Ball ofLeft = order % 2 == 0 ? coefficient(left) : coefficient(left).negated();
            check(order == 1 || same(balls, right.at(1), left.at(1).negated()), Kink.Kind.KINK);
            check(same(balls, ofRight, ofLeft), Kink.Kind.KINK);
            return ofRight;
        }

        /** The germ where no pieces meet, and few terms are enough. */
        private Optional<Germ> smooth() {
            start(order + 0.5);
            try {
                Germ germ = germ(1);
                meetsBoundary |= germs.meetsBoundary;
                return germs.meetsBoundary || germ.order() <= order ? Optional.empty() : Optional.of(germ);
            } catch (NoValue none) {
                meetsBoundary = true;
                return Optional.empty();
            }
        }

        private void start(double upTo) {
            germs = new Operations(balls, upTo);
            moves.clear();
            fixed.clear();
        }

        private Germ germ(int side) {
            return new Walk(side).of(root);
        }

        private Ball coefficient(Germ germ) {
            if (germ.order() <= order) {
                throw new Undecided();
            }
            return order == 1 ? germ.at(1) : germ.at(2).shifted(1);
        }

        private boolean jumps(Ball value, Germ beside) {
            return !same(balls, germs.limit(beside), value);
        }

        /** Whether a power between 0 and the order grows too steep. */
        private boolean turns(Germ beside) {
            for (int i = 0; i < beside.size(); i++) {
                double power = beside.powers()[i];
                boolean smooth = power > order - 1e-9 || Germ.same(power, Math.rint(power));
                if (!smooth && balls.sign(beside.coefficients()[i]) != 0) {
                    return true;
                }
            }
            return false;
        }

        /** Follows the tree on one side of the point, or at the point where that is 0. */
        private final class Walk {
            private final int side;
            private final Map<Node, Germ> known = new IdentityHashMap<>();

            Walk(int side) {
                this.side = side;
            }

            Germ of(Node node) {
                Map<Node, Germ> store = side == 0 || moves(node) ? known : fixed;
                Germ germ = store.get(node);
                if (germ == null) {
                    germ = made(node);
                    store.put(node, germ);
                }
                return germ;
            }

            private Germ made(Node node) {
                if (node instanceof Node.Number number) {
                    return germs.constant(Ball.of(number.value()));
                }
                if (node instanceof Node.Constant constant) {
                    return germs.constant(Ball.of(constant.value()));
                }
                if (node instanceof Variable variable) {
                    Ball start = Ball.of(point[variable.index()]);
                    double slope = side * direction[variable.index()];
                    return slope == 0 ? germs.constant(start) : Germ.of(start, Ball.of(slope), germs.order);
                }
                Call call = (Call) node;
                balls.spend(2);
                Germ a = of(call.arguments().get(0));
                if (call.operation() == Operation.WHERE && a.size() == 0) {
                    return germs.constant(Ball.ZERO);
                }
                return germs.apply(
                        call.operation(),
                        a,
                        call.arguments().size() == 1 ? a : of(call.arguments().get(1)));
            }
        }

        private boolean moves(Node node) {
            Boolean known = moves.get(node);
            if (known == null) {
                known = node instanceof Variable variable
                        ? direction[variable.index()] != 0
                        : node instanceof Call call && call.arguments().stream().anyMatch(this::moves);
                moves.put(node, known);
            }
            return known;
        }
    }
}
