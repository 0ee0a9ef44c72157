package nabla.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nabla.book.Language;
import nabla.book.reading.Bookshelf;
import nabla.grading.Exercises;
import nabla.page.Visit;
import nabla.web.cache.FilesBuild;
import nabla.web.cache.Prepared;

/** A step of the build: makes the files and the pages that a server sends, so that it need not when it starts. */
public final class SiteBuild {
    private SiteBuild() {}

    /** Takes the folder of the classes, in which the book is. */
    public static void run(Path classes) throws IOException {
        String assets = FilesBuild.run(classes);
        Bookshelf bookshelf = Bookshelf.ofTheBuild();
        BookPages pages = new BookPages(bookshelf.edition(), new LessonExercises(new Exercises(bookshelf)));
        List<Prepared.Body> bodies = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String path : pages.paths()) {
                Visit visit = new Visit(language, path, assets, "", "");
                byte[] page = pages.html(visit).getBytes(StandardCharsets.UTF_8);
                bodies.add(new Prepared.Body(visit.here(language), "/" + language.code() + Routes.of(path), page));
            }
        }
        Prepared.writePages(classes, bodies);
    }
}
