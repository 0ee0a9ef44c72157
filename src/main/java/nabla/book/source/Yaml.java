package nabla.book.source;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of YAML and its line in the file. The value is a {@code Map<String, Yaml>}, a {@code List<Yaml>}, a String, a
 * Number, a Boolean or null.
 */
public record Yaml(int line, Object value) {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,4})?");

    /** Reads text whose first line is the given line of the file; null after reporting that it can't be read. */
    public static Yaml read(String text, int firstLine, Problems problems) {
        try {
            Node root = new org.yaml.snakeyaml.Yaml(options()).compose(new StringReader(text));
            return root == null ? new Yaml(firstLine, null) : of(root, firstLine, problems);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(firstLine + line, "YAML", e.getProblem());
        } catch (YAMLException e) {
            problems.add(firstLine, "YAML", e.getMessage());
        }
        return null;
    }

    /** An alias could unfold without end, and content has no need of one. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        return options;
    }

    private static Yaml of(Node node, int firstLine, Problems problems) {
        int line = firstLine + node.getStartMark().getLine();
        if (node instanceof MappingNode mapping) {
            return new Yaml(line, entries(mapping, firstLine, problems));
        }
        if (node instanceof SequenceNode sequence) {
            return new Yaml(
                    line,
                    sequence.getValue().stream()
                            .map(item -> of(item, firstLine, problems))
                            .toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Yaml(line, scalar.isPlain() ? plainScalar(scalar.getValue()) : scalar.getValue());
    }

    private static Map<String, Yaml> entries(MappingNode mapping, int firstLine, Problems problems) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = firstLine + tuple.getKeyNode().getStartMark().getLine();
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(line, "a word as key", "a list or a map");
            } else if (entries.put(key.getValue(), of(tuple.getValueNode(), firstLine, problems)) != null) {
                problems.add(line, "each key once", key.getValue() + " again");
            }
        }
        return entries;
    }

    private static Object plainScalar(String text) {
        return switch (text) {
            case "", "~", "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> number(text);
        };
    }

    private static Object number(String text) {
        if (INTEGER.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        boolean decimal = DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
        return decimal ? (Object) Double.valueOf(text) : text;
    }

    public List<Yaml> items() {
        return value instanceof List<?> list
                ? list.stream().map(Yaml.class::cast).toList()
                : List.of();
    }

    public Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> entries.put((String) key, (Yaml) entry));
        }
        return entries;
    }

    /** The same as plain maps, lists and scalars, ready to be written as JSON. */
    public Object plain() {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries().forEach((key, entry) -> map.put(key, entry.plain()));
            return map;
        }
        return value instanceof List<?> ? items().stream().map(Yaml::plain).toList() : value;
    }

    public String described() {
        if (value instanceof Map<?, ?>) {
            return "a map of " + entries().keySet();
        }
        if (value instanceof List<?>) {
            return items().stream().map(Yaml::described).collect(Collectors.joining(", ", "[", "]"));
        }
        return value == null || value.toString().isBlank() ? "nothing" : value.toString();
    }
}
