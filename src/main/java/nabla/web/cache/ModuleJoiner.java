package nabla.web.cache;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Pattern NAMES = Pattern.compile("import \\{([^}]*)\\} from '([^']+)';");
    private static final Pattern LATER = Pattern.compile("import\\((?:'(\\.[^']*)'|`(\\.[^`]*)`)\\)");
    private static final Pattern EXPORT = Pattern.compile("export (?:async )?(?:function|class|const)\\*? (\\w+).*");
    private static final String STANDARD = "export default ";

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
        boolean hasDefault = sources.get(bundle).lines().anyMatch(line -> line.startsWith(STANDARD));
        return start + modules + (hasDefault ? "export default " + at(bundle) + ".default;\n" : "");
    }

    /** Line by line, since few lines matter and the server starts with this. */
    private String function(String bundle, String module) {
        List<String> exported = new ArrayList<>();
        String body = sources.get(module)
                .lines()
                .filter(line -> !line.startsWith("import '"))
                .map(line -> line(bundle, module, line, exported) + "\n")
                .collect(Collectors.joining());
        String result = exported.isEmpty() ? "" : "return { " + String.join(", ", exported) + " };\n";
        return at(module) + " = (() => {\n" + body + result + "})();\n";
    }

    private static String line(String bundle, String module, String line, List<String> exported) {
        Matcher names = NAMES.matcher(line);
        if (line.startsWith("import ") && names.matches()) {
            return "const {" + names.group(1).replace(" as ", ": ") + "} = " + at(resolve(module, names.group(2)))
                    + ";";
        }
        String local = line.startsWith("export ") ? local(line, exported) : line;
        return local.contains("import(")
                ? LATER.matcher(local).replaceAll(found -> Matcher.quoteReplacement(later(bundle, module, found)))
                : local;
    }

    private static String local(String line, List<String> exported) {
        if (line.startsWith(STANDARD)) {
            exported.add("default: $default");
            return "const $default = " + line.substring(STANDARD.length());
        }
        Matcher export = EXPORT.matcher(line);
        if (!export.matches()) {
            return line;
        }
        exported.add(export.group(1));
        return line.substring("export ".length());
    }

    /** A name with a gap is that of a bundle of its own, which has a default; another may lie in any. */
    private static String later(String bundle, String module, MatchResult found) {
        if (found.group(1) == null) {
            return "import(`" + from(bundle, resolve(module, found.group(2))) + "`)";
        }
        String wanted = resolve(module, found.group(1));
        return "import('" + from(bundle, Bundles.holding(wanted, wanted)) + "').then(() => " + at(wanted) + ")";
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
