package nabla.book.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.ExerciseCheck;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.LessonText;
import nabla.book.Part;
import nabla.book.markdown.Draft;
import nabla.book.markdown.FragmentRenderer;
import nabla.book.markdown.LessonRenderer;
import nabla.book.markdown.RenderContext;
import nabla.book.markdown.TranslationCheck;
import nabla.book.math.Formulas;
import nabla.book.source.Fields;
import nabla.book.source.Folder;
import nabla.book.source.Glossary;
import nabla.book.source.Ids;
import nabla.book.source.Problems;
import nabla.book.source.TerminologyCheck;
import nabla.book.source.Yaml;

/** Reads all of content/ once: the contents, the glossary, then the lessons, whose links need both. */
final class BookReader {
    /** The book is incomplete where there are errors; the texts outside of its prose are rendered by {@code texts}. */
    record Reading(Book book, FragmentRenderer texts, List<ContentError> errors) {}

    private record Outline(Map<Language, String> title, List<String> slugs) {}

    /** Addresses below the language that are not the content's to give. */
    private static final List<String> TAKEN = List.of("glossary", "search", "lessons", "progress");

    private final Folder folder;
    private final Formulas formulas;
    private final ExerciseCheck check;
    private final ExercisePlacement exercises;
    private final FragmentRenderer texts;
    private final Map<Language, Map<String, Draft>> drafts = new EnumMap<>(Language.class);
    private final Map<String, GlossaryTerm> terms = new LinkedHashMap<>();
    private final Map<Language, Map<String, Set<String>>> headings = new EnumMap<>(Language.class);
    private final Set<String> slugs = new LinkedHashSet<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private int lessons;

    private BookReader(Path content, Formulas formulas, ExerciseCheck check) {
        folder = new Folder(content);
        texts = new FragmentRenderer(formulas, terms, headings, pages);
        exercises = new ExercisePlacement(folder);
        this.formulas = formulas;
        this.check = check;
    }

    static Reading read(Path content, Formulas formulas, ExerciseCheck check) {
        BookReader reader = new BookReader(content, formulas, check);
        Book book = reader.book();
        return new Reading(book, reader.texts, reader.folder.errors());
    }

    private Book book() {
        Problems problems = folder.problemsOf("book.yaml");
        Yaml yaml = folder.yaml("book.yaml", problems);
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
        terms.putAll(Glossary.read(folder));
        for (Language language : Language.values()) {
            drafts.put(language, drafts(language));
            headings.put(language, headings(drafts.get(language)));
        }
        readExercises();
        checkWording();
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
                List.copyOf(terms.values()),
                exercises.placed());
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

    private static Map<String, Set<String>> headings(Map<String, Draft> drafts) {
        Map<String, Set<String>> result = new HashMap<>();
        drafts.forEach((slug, draft) -> result.put(slug, draft == null ? null : draft.headingIds()));
        return result;
    }

    private void readExercises() {
        slugs.forEach(exercises::read);
        for (String slug : slugs) {
            exercises.place(
                    slug,
                    drafts.values().stream()
                            .map(inLanguage -> inLanguage.get(slug))
                            .filter(Objects::nonNull)
                            .toList());
        }
        exercises.check(check, texts);
    }

    private void checkWording() {
        TerminologyCheck wording = new TerminologyCheck(folder, terms.values());
        wording.checkForms("glossary.yaml");
        for (String slug : slugs) {
            wording.checkLesson(slug + "/" + Language.KO.code() + ".md");
            wording.checkForms(slug + "/exercises.yaml");
        }
    }

    private Lesson lesson(String slug, int number) {
        Map<Language, LessonText> texts = new EnumMap<>(Language.class);
        drafts.forEach((language, inLanguage) -> {
            Draft draft = inLanguage.get(slug);
            if (draft != null) {
                texts.put(
                        language,
                        LessonRenderer.text(new RenderContext(draft, formulas, terms, headings.get(language), pages)));
            }
        });
        if (texts.size() == Language.values().length) {
            TranslationCheck.compare(
                    slug,
                    drafts.get(Language.KO).get(slug),
                    drafts.get(Language.EN).get(slug));
        }
        return new Lesson(slug, number, texts);
    }
}
