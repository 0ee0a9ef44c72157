package nabla.page;

import nabla.book.Language;

/**
 * What a page must know about the request it answers.
 *
 * @param language the page's language
 * @param path where the page is, after its language: {@code ""} for the contents, {@code "/lessons/gradient"}
 * @param assets what stands before the name of every asset, such as {@code "/assets/3f2a91"}
 * @param theme {@code "light"}, {@code "dark"}, or {@code ""} for the system's
 * @param site what stands before the path where others read the page's address, or "" if it is not known
 */
public record Visit(Language language, String path, String assets, String theme, String site) {

    /** The address of an asset, such as {@code book.css}. */
    public String asset(String name) {
        return assets + "/" + name;
    }

    /** The address of this page in a language. */
    public String here(Language in) {
        return path.isEmpty() ? home(in) : "/" + in.code() + path;
    }

    /** The address of another page in this language, by its path. */
    String to(String path) {
        return "/" + language.code() + path;
    }

    String home() {
        return home(language);
    }

    private static String home(Language in) {
        return "/" + in.code() + "/";
    }
}
