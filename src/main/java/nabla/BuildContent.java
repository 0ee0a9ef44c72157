package nabla;

import java.io.IOException;
import java.nio.file.Path;
import nabla.book.reading.ContentBuild;
import nabla.web.SiteBuild;

/** The step of the build that checks the content, renders its formulas and makes what the server sends. */
public final class BuildContent {
    private BuildContent() {}

    public static void main(String[] arguments) throws IOException {
        ContentBuild.run(arguments, ExerciseProof.THOROUGH);
        Path classes = Path.of(arguments[1]);
        SiteBuild.run(classes);
        ContentBuild.sign(classes);
    }
}
