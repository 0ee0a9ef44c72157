package nabla.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nabla.book.Language;
import nabla.book.reading.Bookshelf;
import nabla.book.search.SearchIndex;
import nabla.book.search.SearchIndex.Found;
import nabla.book.search.SearchIndex.Hit;
import nabla.book.search.SearchIndex.Piece;
import nabla.page.Text;
import nabla.web.http.Body;
import nabla.web.http.Complaint;
import nabla.web.http.FieldName;
import nabla.web.http.Languages;

/** {@code GET /api/search?q=…&lang=ko}: the places where the book has these words, in this language and in the other. */
final class Search {
    private static final int FIRST = 12;
    private static final int SECOND = 4;
    private static final Pattern IN_THE_ADDRESS = Pattern.compile("(^|&)q=");

    private final Bookshelf bookshelf;

    Search(Bookshelf bookshelf) {
        this.bookshelf = bookshelf;
    }

    /** The language that was asked for comes first. */
    record Answer(String query, List<InLanguage> results) {}

    record InLanguage(String language, int total, List<Place> hits, String instead) {}

    record Place(String href, String lesson, String section, List<Piece> snippet) {}

    void get(Context context) {
        String query = query(context);
        Language language =
                Languages.ofCode(Languages.ofApi(context).getLanguage()).orElseThrow();
        context.json(new Answer(
                query,
                found(language, query, FIRST, SECOND).stream()
                        .map(Search::answer)
                        .toList()));
    }

    /** Where the address cannot be decoded, no parameter comes of it. */
    private static String query(Context context) {
        String query = context.queryParam("q");
        if (query == null
                && context.queryString() != null
                && IN_THE_ADDRESS.matcher(context.queryString()).find()) {
            throw Complaint.MALFORMED_QUERY.about("q", new FieldName("q"));
        }
        return Body.required("q", query);
    }

    /** All that is found in the language, then in the other. */
    List<Found> found(Language language, String query) {
        return found(language, query, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private List<Found> found(Language language, String query, int first, int second) {
        if (isTooLong(query)) {
            throw Complaint.QUERY_TOO_LONG.about("q", SearchIndex.LONGEST, query.length());
        }
        SearchIndex index = bookshelf.index();
        Found here = index.find(language, query, first);
        Found there = index.find(language.other(), query, second);
        boolean nowhere = here.total() + there.total() == 0;
        return List.of(nowhere ? index.guess(language, query, first) : here, there);
    }

    static boolean isTooLong(String query) {
        return query.length() > SearchIndex.LONGEST;
    }

    private static InLanguage answer(Found found) {
        Language language = found.language();
        return new InLanguage(
                language.code(),
                found.total(),
                found.hits().stream().map(hit -> place(language, hit)).toList(),
                found.instead());
    }

    private static Place place(Language language, Hit hit) {
        String lesson =
                Optional.of(hit.lesson()).filter(title -> !title.isEmpty()).orElse(Text.GLOSSARY.in(language));
        return new Place("/" + language.code() + hit.path(), lesson, hit.section(), hit.snippet());
    }
}
