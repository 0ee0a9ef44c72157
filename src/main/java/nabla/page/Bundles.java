package nabla.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the browser's modules travel together, so that a lesson asks for a few files instead of fifty. A bundle has the
 * name of the module that it is made for; those of several pages or figures come first, and what they hold no other does.
 */
public final class Bundles {
    public static final String BOOK = "book.js";
    static final String EXERCISE = "lib/exercise/exercise.js";
    static final String KINDS = "widgets/";
    private static final Set<String> WANTED_LATER =
            Set.of("lib/page/progress-page.js", "lib/page/cover.js", "lib/page/later.js", "lib/figure/take.js");

    /** With what else travels in each, though its first module may not need it. */
    private static final Map<String, List<String>> SHARED = shared();

    private static final Map<String, String> HOLDING = holding();

    private Bundles() {}

    static String ofFigure(String kind) {
        return KINDS + kind + ".js";
    }

    private static Map<String, List<String>> shared() {
        Map<String, List<String>> shared = new LinkedHashMap<>();
        shared.put(
                BOOK,
                List.of(
                        "lib/base/copy.js",
                        "lib/base/drag.js",
                        "lib/base/indices.js",
                        "lib/base/katex.js",
                        "lib/base/lists.js",
                        "lib/base/round.js",
                        "lib/base/storage.js",
                        "lib/base/variables.js"));
        shared.put(EXERCISE, List.of());
        shared.put(
                "lib/figure/figure.js",
                List.of(
                        "lib/figure/formula-field.js",
                        "lib/figure/point-fields.js",
                        "lib/figure/nearest-step.js",
                        "lib/figure/player.js",
                        "lib/figure/rate-field.js",
                        "lib/chart/chart.js",
                        "lib/chart/curve.js",
                        "lib/chart/handle.js"));
        shared.put(
                "lib/figure/landscape-fields.js",
                List.of("lib/chart/contour-plot.js", "lib/chart/point-handle.js", "lib/pictures/walk.js"));
        shared.put(
                "lib/network/training-controls.js",
                List.of(
                        "lib/network/activation.js",
                        "lib/figure/cells.js",
                        "lib/network/seed-field.js",
                        "lib/network/weight-table.js",
                        "lib/pictures/training-plots.js"));
        shared.put("lib/scene/scene.js", List.of("lib/scene/tube.js", "lib/pictures/landscape.js"));
        return shared;
    }

    private static Map<String, String> holding() {
        Map<String, String> holding = new LinkedHashMap<>();
        SHARED.keySet().forEach(bundle -> reached(bundle).forEach(module -> holding.putIfAbsent(module, bundle)));
        return holding;
    }

    private static Set<String> reached(String bundle) {
        List<String> entries = new ArrayList<>(List.of(bundle));
        entries.addAll(SHARED.getOrDefault(bundle, List.of()));
        return Modules.neededFor(entries);
    }

    /** Whether a bundle is made for this module: it is wanted by itself, or several others need it. */
    public static boolean isBundle(String module) {
        return SHARED.containsKey(module) || module.startsWith(KINDS) || WANTED_LATER.contains(module);
    }

    /** The bundle that has a module for a bundle that needs it. */
    public static String holding(String module, String bundle) {
        return HOLDING.getOrDefault(module, bundle);
    }

    /** What a bundle holds, each module after those that it imports. */
    public static List<String> modules(String bundle) {
        return reached(bundle).stream()
                .filter(module -> holding(module, bundle).equals(bundle))
                .toList();
    }

    /** Those that must have run before a bundle. */
    public static Set<String> before(String bundle) {
        Set<String> before = needed(List.of(bundle));
        before.remove(bundle);
        return before;
    }

    /** These bundles, each after those that it needs. */
    static Set<String> needed(Collection<String> bundles) {
        Set<String> holding = new HashSet<>(bundles);
        for (String bundle : bundles) {
            reached(bundle).forEach(module -> holding.add(holding(module, bundle)));
        }
        Set<String> needed = new LinkedHashSet<>(SHARED.keySet());
        needed.retainAll(holding);
        needed.addAll(bundles);
        return needed;
    }
}
