package nabla.book.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nabla.book.ExerciseCheck;
import nabla.book.ExerciseSource;
import nabla.book.markdown.Draft;
import nabla.book.markdown.FragmentRenderer;
import nabla.book.source.ExerciseEntry;
import nabla.book.source.Folder;
import nabla.book.source.Problems;
import nabla.book.source.Yaml;

/** The placement of exercises: what the exercises.yaml of every lesson holds, where the lessons have fences for it. */
final class ExercisePlacement {
    private final Folder folder;
    private final Map<String, ExerciseEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> lessons = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, Problems> problems = new HashMap<>();
    private final Map<String, ExerciseSource> placed = new LinkedHashMap<>();

    ExercisePlacement(Folder folder) {
        this.folder = folder;
    }

    /** In reading order: those that stand in every language. */
    Map<String, ExerciseSource> placed() {
        return placed;
    }

    /** A lesson without the file has no exercises. */
    void read(String lesson) {
        String file = lesson + "/exercises.yaml";
        if (!folder.has(file)) {
            return;
        }
        Problems found = folder.problemsOf(file);
        problems.put(lesson, found);
        Yaml yaml = folder.yaml(file, found);
        if (yaml == null) {
            unreadable.add(lesson);
            return;
        }
        if (yaml.items().isEmpty()) {
            found.add(yaml.line(), "a list of exercises", yaml.described());
        }
        for (Yaml item : yaml.items()) {
            add(lesson, new ExerciseEntry(item, found), found);
        }
    }

    private void add(String lesson, ExerciseEntry entry, Problems found) {
        String other = lessons.putIfAbsent(entry.id, lesson);
        if (other == null) {
            entries.put(entry.id, entry);
        } else if (!entry.id.isEmpty()) {
            found.add(entry.line(), "each exercise's id once in the book", entry.id + " again, as in " + other);
        }
    }

    /** Puts the exercises of a lesson where its fences are; every language has to place each once. */
    void place(String lesson, List<Draft> drafts) {
        for (Draft draft : drafts) {
            List<String> ids = new ArrayList<>();
            for (Draft.Mark mark : draft.marks) {
                if (mark.what().equals("exercise") && belongs(mark, lesson, draft)) {
                    ids.add(mark.id());
                }
            }
            number(lesson, ids);
            entries.forEach((id, entry) -> {
                if (lesson.equals(lessons.get(id)) && !ids.contains(id)) {
                    String place = "a place for " + id + " in " + draft.language.code() + ".md";
                    problems.get(lesson).add(entry.line(), place, "none");
                }
            });
        }
    }

    private boolean belongs(Draft.Mark mark, String lesson, Draft draft) {
        boolean belongs = lesson.equals(lessons.get(mark.id()));
        if (!belongs && !mark.id().isEmpty() && !unreadable.contains(lesson)) {
            draft.problems.add(mark.line(), "an exercise of " + lesson + "/exercises.yaml", mark.id());
        }
        return belongs;
    }

    private void number(String lesson, List<String> ids) {
        for (String id : ids) {
            placed.computeIfAbsent(id, unplaced -> entries.get(id).source(lesson, ids.indexOf(id) + 1));
        }
    }

    /** Reports what a check finds in those that are placed. */
    void check(ExerciseCheck check, FragmentRenderer texts) {
        placed.values().forEach(exercise -> {
            Problems found = problems.get(exercise.lesson());
            ExerciseCheck.Findings findings = check.check(exercise);
            findings.problems()
                    .forEach(problem -> found.add(exercise.line(problem.path()), problem.expected(), problem.got()));
            findings.samples().forEach(sample -> {
                Problems inText = new Problems(exercise.file());
                texts.html(sample.markdown(), sample.language(), inText);
                inText.errors()
                        .forEach(error -> found.add(exercise.line(sample.path()), error.expected(), error.got()));
            });
        });
    }
}
