package nabla.book.reading;

import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nabla.book.ContentException;
import nabla.book.ExerciseCheck;
import nabla.book.math.Formulas;
import nabla.book.math.Katex;

/**
 * A step of the build: checks the content and renders its formulas, so that a page needs no JavaScript engine. What the
 * last build left is used again. This class alone needs the Closure compiler, which is not in the jar.
 */
public final class ContentBuild {
    private static final String KATEX = "/META-INF/resources/webjars/katex/%s/dist/katex.min.js";

    private ContentBuild() {}

    /** Takes the folder of the content, the folder of the classes, KaTeX's version, and what checks the exercises. */
    public static void run(String[] args, ExerciseCheck check) throws IOException {
        Path content = Path.of(args[0]);
        Path target = Files.createDirectories(Path.of(args[1], "nabla", "book"));
        boolean same = prepareKatex(target, String.format(Locale.ROOT, KATEX, args[2]));
        Formulas formulas = Formulas.forTheBuild(same);
        BookReader.Reading reading = BookReader.read(content, formulas, check);
        formulas.write(target);
        if (!reading.errors().isEmpty()) {
            throw new ContentException(reading.errors());
        }
        BuiltBook.of(reading).write(target);
    }

    /** Writes down what tells this build from others, once the folder of the classes has everything in it. */
    public static void sign(Path classes) throws IOException {
        BuildTag.write(classes, classes.resolve("nabla/book"));
    }

    /** Writes KaTeX in the older JavaScript that Rhino reads; true if it was there already. */
    private static boolean prepareKatex(Path target, String source) throws IOException {
        String katex = read(source);
        String mark = "// " + Integer.toHexString((katex + Katex.resource("math.js")).hashCode()) + "\n";
        Path file = target.resolve("katex.js");
        if (Files.exists(file) && Files.readString(file).startsWith(mark)) {
            return true;
        }
        Files.writeString(file, mark + withoutClasses(katex));
        return false;
    }

    private static String withoutClasses(String katex) {
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT5_STRICT);
        options.setRewritePolyfills(false);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        var compiler = new com.google.javascript.jscomp.Compiler(System.err);
        compiler.disableThreads();
        Result result = compiler.compile(List.of(), List.of(SourceFile.fromCode("katex.js", katex)), options);
        if (!result.success) {
            throw new IllegalStateException(result.errors.toString());
        }
        return compiler.toSource();
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = ContentBuild.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
