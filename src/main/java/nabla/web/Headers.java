package nabla.web;

import io.javalin.http.Context;

/** What every answer tells the browser not to do. */
final class Headers {

    /**
     * KaTeX places its glyphs by style attributes; no script and no style sheet comes from a page itself. Firefox before
     * 108 tells neither from the other and reads style-src alone.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private Headers() {}

    static void protect(Context context) {
        context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cache-Control", "no-cache");
    }
}
