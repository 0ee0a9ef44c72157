package nabla.book;

import java.util.List;
import java.util.stream.Collectors;

/** The content can't be read; holds every mistake that was found, not only the first. */
public final class ContentException extends RuntimeException {
    private final transient List<ContentError> errors;

    public ContentException(List<ContentError> errors) {
        super(errors.stream().map(ContentError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    public List<ContentError> errors() {
        return errors;
    }
}
