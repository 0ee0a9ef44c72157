package nabla.book.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nabla.book.Book;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.LessonText;
import nabla.book.Part;
import nabla.book.Passage;
import nabla.book.Section;
import nabla.book.reading.Bookshelf;
import nabla.book.search.SearchIndex.Found;
import nabla.book.search.SearchIndex.Hit;
import nabla.book.search.SearchIndex.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final SearchIndex BOOK =
            SearchIndex.of(Bookshelf.open(Path.of("content")).book());

    private final SearchIndex index = SearchIndex.of(book(
            List.of(passage("school", "학교", "학생이 학교에 갑니다. 경사 하강법을 배웁니다."), passage("home", "집", "집에서는 쉽니다.")),
            List.of(
                    passage("school", "School", "A pupil learns gradient descent and the gradients of functions."),
                    passage("home", "Home", "There is rest at home, hence no ascent."))));

    @ParameterizedTest
    @CsvSource({
        "학교, school",
        "학교에, school",
        "학교에서, school",
        "경사하강, school",
        "경사 하강, school",
        "하강법 학생, school",
        "집, home",
        "쉽니다, home"
    })
    void aKoreanWordIsFoundWithAnyParticleAndAnySpaces(String query, String section) {
        assertThat(sections(Language.KO, query)).first().isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource({"gradient, school", "GRAD, school", "gradientdescent, school", "functions, school", "function, school"})
    void anEnglishWordIsFoundByItsBeginning(String query, String section) {
        assertThat(sections(Language.EN, query)).containsExactly(section);
    }

    @ParameterizedTest
    @CsvSource({
        "KO, 기을기, 기울기",
        "KO, 학습율, 학습률",
        "KO, 그래디언트, 기울기",
        "KO, 미뷴계수, 미분계수",
        "EN, gradiant, gradient",
        "EN, gardient descnet, gradient descent",
        "EN, learning rte, learning rate"
    })
    void whatIsFoundNowhereIsSoughtByTheNameOrTheSpellingThatWasMeant(Language language, String query, String meant) {
        Found found = BOOK.guess(language, query, 5);
        assertThat(found.instead()).startsWith(meant);
        assertThat(found.hits()).isNotEmpty();
    }

    @Test
    void nonsenseIsMeantToBeNothing() {
        assertThat(BOOK.guess(Language.EN, "zqxjkvw", 5)).isEqualTo(new Found(Language.EN, 0, List.of(), ""));
        assertThat(BOOK.guess(Language.KO, "…", 5).total()).isZero();
    }

    @Test
    void anEnglishWordIsNotFoundInsideAnother() {
        assertThat(sections(Language.EN, "scent")).isEmpty();
        assertThat(sections(Language.EN, "ere")).isEmpty();
    }

    @Test
    void aSingleLetterIsFoundAsAWordOfItsOwn() {
        SearchIndex letters = SearchIndex.of(book(
                List.of(passage("h", "간격", "간격 h는 작습니다."), passage("hx", "곱", "hx")),
                List.of(passage("h", "Step", "The step h+x."), passage("has", "Has", "It has."))));
        assertThat(letters.find(Language.KO, "h", 5).hits())
                .extracting(Hit::path)
                .containsExactly("/lessons/one#h");
        assertThat(letters.find(Language.EN, "h", 5).hits())
                .extracting(Hit::path)
                .containsExactly("/lessons/one#h");
    }

    @Test
    void wordsThatStandSideBySideComeFirst() {
        SearchIndex two = SearchIndex.of(book(
                List.of(),
                List.of(
                        passage("apart", "A", "rate rate of the learning learning"),
                        passage("side", "B", "learning rate"))));
        assertThat(two.find(Language.EN, "learning rate", 5).hits().get(0).path())
                .endsWith("#side");
    }

    @Test
    void everyWordOfTheQueryMustBeThere() {
        assertThat(sections(Language.KO, "학교 집")).isEmpty();
        assertThat(sections(Language.EN, "gradient rest")).isEmpty();
    }

    @Test
    void aHeadingCountsForMoreThanTheText() {
        SearchIndex two = SearchIndex.of(
                book(List.of(passage("text", "글", "오차 오차 오차"), passage("heading", "오차", "다른 글")), List.of()));
        assertThat(two.find(Language.KO, "오차", 5).hits())
                .extracting(Hit::path)
                .containsExactly("/lessons/one#heading", "/lessons/one#text");
    }

    @Test
    void theSnippetMarksWhatWasSoughtAsItIsWritten() {
        List<Piece> snippet = index.find(Language.KO, "경사하강", 5).hits().get(0).snippet();
        assertThat(snippet)
                .containsExactly(
                        new Piece("학생이 학교에 갑니다. ", false), new Piece("경사 하강", true), new Piece("법을 배웁니다.", false));
    }

    @Test
    void aLongTextIsCutAtWordsAroundTheHit() {
        String text = "앞말 ".repeat(100) + "표적 " + "뒷말 ".repeat(100).strip();
        SearchIndex one = SearchIndex.of(book(List.of(passage("long", "긴 글", text)), List.of()));
        List<Piece> snippet = one.find(Language.KO, "표적", 5).hits().get(0).snippet();
        String words = snippet.stream().map(Piece::text).collect(Collectors.joining());
        assertThat(words).startsWith("… 앞말").contains("표적").endsWith("뒷말 …").hasSizeBetween(120, 200);
    }

    @Test
    void hangulInPiecesIsPutTogether() {
        assertThat(sections(Language.KO, Normalizer.normalize("학교", Normalizer.Form.NFD)))
                .containsExactly("school");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%$#", "…", "\u0000", "ㅋㅋㅋ", "없는말", "🙂", "(((", "\\Q.*"})
    void nonsenseFindsNothing(String query) {
        assertThat(index.find(Language.KO, query, 5)).isEqualTo(new Found(Language.KO, 0, List.of(), ""));
    }

    @Test
    void noMoreHitsThanAskedForButAllAreCounted() {
        Found found = SearchIndex.of(Bookshelf.open(Path.of("content")).book()).find(Language.EN, "the", 3);
        assertThat(found.hits()).hasSize(3);
        assertThat(found.total()).isGreaterThan(20);
    }

    @Test
    void everyTermOfTheGlossaryIsFoundFirstByItsName() {
        Book book = Bookshelf.open(Path.of("content")).book();
        SearchIndex whole = SearchIndex.of(book);
        for (GlossaryTerm term : book.glossary()) {
            for (Language language : Language.values()) {
                assertThat(whole.find(language, term.name().get(language), 3).hits())
                        .as(term.id())
                        .extracting(Hit::path)
                        .first()
                        .isEqualTo("/glossary#" + term.id());
            }
        }
    }

    private List<String> sections(Language language, String query) {
        return index.find(language, query, 5).hits().stream()
                .map(hit -> hit.path().substring(hit.path().indexOf('#') + 1))
                .toList();
    }

    private static Passage passage(String id, String title, String words) {
        return new Passage(new Section(id, title), words);
    }

    private static Book book(List<Passage> ko, List<Passage> en) {
        Lesson lesson = new Lesson("one", 1, Map.of(Language.KO, text("레슨", ko), Language.EN, text("Lesson", en)));
        Map<Language, String> title = Map.of(Language.KO, "책", Language.EN, "Book");
        return new Book(title, List.of(new Part(title, List.of(lesson))), List.of(), List.of(), Map.of());
    }

    private static LessonText text(String title, List<Passage> passages) {
        return new LessonText(title, "", List.of(), List.of(), passages, Set.of());
    }
}
