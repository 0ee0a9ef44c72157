package nabla.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads all of content/ once: the contents, the glossary, then the lessons, whose links need both. */
final class BookReader {
    /** The book is incomplete where there are errors. */
    record Reading(Book book, List<ContentError> errors) {}

    private record Outline(Map<Language, String> title, List<String> slugs) {}

    /** Addresses below the language that are not the content's to give. */
    private static final List<String> TAKEN = List.of("glossary", "search", "lessons");

    private final Folder folder;
    private final Formulas formulas;
    private final Map<Language, Map<String, Draft>> drafts = new EnumMap<>(Language.class);
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> slugs = new HashSet<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private int lessons;

    private BookReader(Path content, Formulas formulas) {
        folder = new Folder(content);
        this.formulas = formulas;
    }

    static Reading read(Path content, Formulas formulas) {
        BookReader reader = new BookReader(content, formulas);
        Book book = reader.book();
        return new Reading(book, reader.folder.errors());
    }

    private Book book() {
        Problems problems = folder.problemsOf("book.yaml");
        Yaml yaml = yaml("book.yaml", problems);
        if (yaml == null) {
            return null;
        }
        Fields fields = new Fields(yaml, problems, List.of("title", "parts", "pages"));
        List<Outline> outlines = fields.list("parts").stream()
                .map(part -> outline(new Fields(part, problems, List.of("title", "lessons")), problems))
                .toList();
        if (fields.has("pages")) {
            pages.addAll(slugs(fields.list("pages"), problems));
            pages.stream()
                    .filter(TAKEN::contains)
                    .forEach(page -> problems.add(
                            fields.get("pages").line(),
                            "pages with other names than " + String.join(", ", TAKEN),
                            page));
        }
        readGlossary();
        for (Language language : Language.values()) {
            drafts.put(language, drafts(language));
        }
        List<Part> parts = new ArrayList<>();
        for (Outline outline : outlines) {
            parts.add(new Part(
                    outline.title(),
                    outline.slugs().stream()
                            .map(slug -> lesson(slug, ++lessons))
                            .toList()));
        }
        return new Book(
                fields.inBothLanguages("title"),
                parts,
                pages.stream().map(slug -> lesson(slug, 0)).toList(),
                List.copyOf(terms.values()));
    }

    private Yaml yaml(String file, Problems problems) {
        String text = folder.text(file, problems);
        return text == null ? null : Yaml.read(text, 1, problems);
    }

    private Outline outline(Fields part, Problems problems) {
        return new Outline(part.inBothLanguages("title"), slugs(part.list("lessons"), problems));
    }

    private List<String> slugs(List<Yaml> items, Problems problems) {
        List<String> result = new ArrayList<>();
        for (Yaml item : items) {
            if (!(item.value() instanceof String slug) || !Ids.valid(slug)) {
                problems.add(item.line(), Ids.FORM + " for a lesson", item.described());
            } else if (!slugs.add(slug)) {
                problems.add(item.line(), "each lesson once", slug + " again");
            } else {
                result.add(slug);
            }
        }
        return result;
    }

    private void readGlossary() {
        if (!folder.has("glossary.yaml")) {
            return;
        }
        Problems problems = folder.problemsOf("glossary.yaml");
        Yaml yaml = yaml("glossary.yaml", problems);
        if (yaml == null) {
            return;
        }
        if (yaml.items().isEmpty()) {
            problems.add(yaml.line(), "a list of terms", yaml.described());
        }
        for (Yaml item : yaml.items()) {
            Term term = term(new Fields(item, problems, List.of("id", "ko", "en", "explain")));
            if (terms.put(term.id(), term) != null && !term.id().isEmpty()) {
                problems.add(item.line(), "each id once in the glossary", term.id() + " again");
            }
        }
    }

    private static Term term(Fields fields) {
        Map<Language, String> names = Map.of(Language.KO, fields.text("ko"), Language.EN, fields.text("en"));
        return new Term(fields.id("id"), names, fields.has("explain") ? fields.inBothLanguages("explain") : Map.of());
    }

    /** Null for a lesson whose file is missing: that is one error, and links to it are none. */
    private Map<String, Draft> drafts(Language language) {
        Map<String, Draft> result = new HashMap<>();
        for (String slug : slugs) {
            String file = slug + "/" + language.code() + ".md";
            Problems problems = folder.problemsOf(file);
            String text = folder.text(file, problems);
            result.put(slug, text == null ? null : new Draft(text, language, problems));
        }
        return result;
    }

    private Lesson lesson(String slug, int number) {
        Map<Language, LessonText> texts = new EnumMap<>(Language.class);
        drafts.forEach((language, inLanguage) -> {
            Draft draft = inLanguage.get(slug);
            if (draft != null) {
                texts.put(language, Blocks.text(new Place(draft, formulas, terms, inLanguage, pages)));
            }
        });
        if (texts.size() == Language.values().length) {
            Twins.compare(
                    slug,
                    drafts.get(Language.KO).get(slug),
                    drafts.get(Language.EN).get(slug));
        }
        return new Lesson(slug, number, texts);
    }
}
