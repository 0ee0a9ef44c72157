package nabla.book;

import java.io.Serializable;

/** A second-level heading: the id is the same in both languages, the title is plain text. */
public record Section(String id, String title) implements Serializable {}
