package nabla.web.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nabla.page.Bundles;

/**
 * Writes a bundle of modules as one: each becomes a function that runs once and leaves what it exports in {@code $}, under
 * its name, where the others find it. It knows the forms of imports and exports that our modules have.
 */
final class ModuleJoiner {
    private static final Pattern NAMES = Pattern.compile("(?m)^import \\{([^}]*)\\} from '([^']+)';");
    private static final Pattern EFFECTS = Pattern.compile("(?m)^import '[^']+';\\R?");
    private static final Pattern LATER = Pattern.compile("import\\((?:'(\\.[^']*)'|`(\\.[^`]*)`)\\)");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?=(?:async )?(?:function|class|const)\\*? (\\w+))");
    private static final Pattern DEFAULT = Pattern.compile("(?m)^export default ");

    private final Map<String, String> sources;

    /** @param sources of all modules, by their names among the assets */
    ModuleJoiner(Map<String, String> sources) {
        this.sources = sources;
    }

    /** All bundles by their names. */
    Map<String, String> join() {
        return sources.keySet().stream().filter(Bundles::isBundle).collect(Collectors.toMap(name -> name, this::join));
    }

    private String join(String bundle) {
        String before = Bundles.before(bundle).stream()
                .map(needed -> needed.equals(Bundles.BOOK)
                        ? "import { $ } from '" + from(bundle, needed) + "';\n"
                        : "import '" + from(bundle, needed) + "';\n")
                .collect(Collectors.joining());
        String start = bundle.equals(Bundles.BOOK) ? "export const $ = {};\n" : before;
        String modules = Bundles.modules(bundle).stream()
                .map(module -> function(bundle, module))
                .collect(Collectors.joining());
        boolean hasDefault = DEFAULT.matcher(sources.get(bundle)).find();
        return start + modules + (hasDefault ? "export default " + at(bundle) + ".default;\n" : "");
    }

    private String function(String bundle, String module) {
        String source = sources.get(module);
        List<String> exported =
                EXPORT.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toList());
        Matcher standard = DEFAULT.matcher(source);
        if (standard.find()) {
            exported.add("default: $default");
            source = standard.replaceFirst("const \\$default = ");
        }
        source = EXPORT.matcher(source).replaceAll("");
        source = EFFECTS.matcher(source).replaceAll("");
        source = replace(
                NAMES,
                source,
                found -> "const {" + found.group(1).replace(" as ", ": ") + "} = " + at(resolve(module, found.group(2)))
                        + ";");
        source = replace(LATER, source, found -> later(bundle, module, found));
        String result = exported.isEmpty() ? "" : "return { " + String.join(", ", exported) + " };\n";
        return at(module) + " = (() => {\n" + source + result + "})();\n";
    }

    /** A name with a gap is that of a bundle of its own, which has a default; another may lie in any. */
    private static String later(String bundle, String module, MatchResult found) {
        if (found.group(1) == null) {
            return "import(`" + from(bundle, resolve(module, found.group(2))) + "`)";
        }
        String wanted = resolve(module, found.group(1));
        return "import('" + from(bundle, Bundles.holding(wanted, wanted)) + "').then(() => " + at(wanted) + ")";
    }

    private static String replace(Pattern pattern, String source, Function<MatchResult, String> by) {
        return pattern.matcher(source).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static String at(String module) {
        return "$['" + module + "']";
    }

    private static String from(String bundle, String other) {
        int folders = bundle.split("/", -1).length - 1;
        return folders == 0 ? "./" + other : "../".repeat(folders) + other;
    }

    private static String resolve(String module, String path) {
        return Path.of(module).resolveSibling(path).normalize().toString().replace('\\', '/');
    }
}
