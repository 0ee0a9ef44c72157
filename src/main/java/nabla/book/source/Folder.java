package nabla.book.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nabla.book.ContentError;

/** The content's files, and what is wrong with them. */
public final class Folder {
    private final Path root;
    private final List<Problems> problems = new ArrayList<>();

    public Folder(Path root) {
        this.root = root;
    }

    public Problems problemsOf(String file) {
        Problems found = new Problems(file);
        problems.add(found);
        return found;
    }

    public boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** The text with Unix line ends; null after reporting that it can't be read. */
    public String text(String file, Problems found) {
        try {
            return Files.readString(root.resolve(file)).replace("\r\n", "\n");
        } catch (NoSuchFileException e) {
            found.add(0, "a file", "none");
        } catch (CharacterCodingException e) {
            found.add(0, "text in UTF-8", "other bytes");
        } catch (IOException e) {
            found.add(0, "a file that can be read", e.toString());
        }
        return null;
    }

    /** The same as YAML. */
    public Yaml yaml(String file, Problems found) {
        String text = text(file, found);
        return text == null ? null : Yaml.read(text, 1, found);
    }

    public List<ContentError> errors() {
        return problems.stream()
                .flatMap(found -> found.errors().stream())
                .sorted(Comparator.comparing(ContentError::file).thenComparing(ContentError::line))
                .distinct()
                .toList();
    }
}
