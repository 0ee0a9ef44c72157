package nabla.web;

import java.util.Locale;
import nabla.formula.Formula;

/** Why a derivative at a point must not be trusted. */
record Warning(String code, String message) {

    /** Null where there is nothing to warn of. */
    static Warning of(Formula formula, Locale locale, double... point) {
        return formula.kink(point)
                .map(kink -> new Warning(kink.kind().code(), kink.message(locale)))
                .orElse(null);
    }
}
