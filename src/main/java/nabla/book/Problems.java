package nabla.book;

import java.util.ArrayList;
import java.util.List;

/** The mistakes found in one file so far. */
final class Problems {
    private static final int MOST = 100;
    private static final int LONGEST = 1_000;

    private final String file;
    private final List<ContentError> errors = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String expected, String got) {
        if (errors.size() < MOST) {
            errors.add(new ContentError(file, line, expected, shortened(got)));
        }
    }

    String file() {
        return file;
    }

    List<ContentError> errors() {
        return errors;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
