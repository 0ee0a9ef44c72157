package nabla.book;

import java.io.Serializable;

/** A stretch of a lesson: finished HTML, a figure that runs, or an exercise to be filled in. */
public sealed interface Block extends Serializable {
    record Prose(String html) implements Block {}

    /** Settings are JSON text; code is null unless the figure is a listing. Numbers run through the lesson from 1. */
    record Figure(
            String id,
            int number,
            String kind,
            String title,
            String look,
            String tryIt,
            String alt,
            String settings,
            String code)
            implements Block {}

    /** Numbers run through the lesson from 1. */
    record Exercise(String id, int number) implements Block {}
}
