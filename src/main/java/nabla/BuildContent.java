package nabla;

import java.io.IOException;
import nabla.book.reading.ContentBuild;

/** The step of the build that checks the content and renders its formulas. */
public final class BuildContent {
    private BuildContent() {}

    public static void main(String[] arguments) throws IOException {
        ContentBuild.run(arguments, ExerciseProof.THOROUGH);
    }
}
