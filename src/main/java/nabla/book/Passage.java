package nabla.book;

import java.io.Serializable;

/** The words from one second-level heading to the next, without mark-up; before the first heading the section is null. */
public record Passage(Section section, String words) implements Serializable {}
