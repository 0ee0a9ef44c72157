package nabla.book.source;

import java.util.ArrayList;
import java.util.List;
import nabla.book.ContentError;

/** The mistakes found in one file so far. */
public final class Problems {
    private static final int MOST = 100;
    private static final int LONGEST = 1_000;

    private final String file;
    private final List<ContentError> errors = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public void add(int line, String expected, String got) {
        if (errors.size() < MOST) {
            errors.add(new ContentError(file, line, expected, shortened(got)));
        }
    }

    String file() {
        return file;
    }

    public List<ContentError> errors() {
        return errors;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
