package nabla.formula.tree;

import java.util.Set;

/** How a name is set: one letter as it is, Greek letters by command, trailing digits and _parts as a subscript. */
final class LatexName {
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta",
            "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega");

    private LatexName() {}

    static String of(String name) {
        int end = subscriptStart(name);
        String subscript = name.substring(end).replaceFirst("^_", "");
        return subscript.isEmpty() ? letters(name) : letters(name.substring(0, end)) + "_{" + letters(subscript) + "}";
    }

    private static int subscriptStart(String name) {
        int underscore = name.indexOf('_');
        if (underscore > 0) {
            return underscore;
        }
        int end = name.length();
        while (end > 1 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String letters(String part) {
        if (GREEK.contains(part)) {
            return "\\" + part;
        }
        if (part.length() == 1 || part.chars().allMatch(Character::isDigit)) {
            return part.equals("_") ? "\\_" : part;
        }
        boolean ascii = part.chars().allMatch(c -> c < 128);
        return (ascii ? "\\mathrm{" : "\\text{") + part.replace("_", "\\_") + "}";
    }
}
