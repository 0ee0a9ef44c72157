package nabla.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nabla.book.Book;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;
import nabla.web.http.Proxies;

/** What search engines ask for: what is worth reading, and where it is. */
record Crawlers(Bookshelf bookshelf, Proxies proxies, String publicUrl) {

    void robots(Context context) {
        context.contentType("text/plain");
        context.result("User-agent: *\nDisallow: /api/\n\nSitemap: " + site(context) + "/sitemap.xml\n");
    }

    /** Each page with its other language, as https://www.sitemaps.org/protocol.html has it. */
    void sitemap(Context context) {
        String site = escape(site(context));
        StringBuilder map = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (String path : paths(bookshelf.book())) {
            for (Language language : Language.values()) {
                map.append("<url><loc>").append(address(site, language, path)).append("</loc>");
                for (Language each : Language.values()) {
                    map.append("<xhtml:link rel=\"alternate\" hreflang=\"" + each.code() + "\" href=\"")
                            .append(address(site, each, path))
                            .append("\"/>");
                }
                map.append("</url>\n");
            }
        }
        context.contentType("application/xml").result(map.append("</urlset>\n").toString());
    }

    private static List<String> paths(Book book) {
        List<String> paths = new ArrayList<>(List.of("/"));
        book.everything().stream().map(Lesson::path).forEach(paths::add);
        paths.add("/glossary");
        return paths;
    }

    private static String address(String site, Language language, String path) {
        return site + "/" + language.code() + path;
    }

    private String site(Context context) {
        if (!publicUrl.isEmpty()) {
            return publicUrl;
        }
        return (context.req().isSecure() ? "https://" : "http://") + proxies.host(context);
    }

    /** A client names the host. */
    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
