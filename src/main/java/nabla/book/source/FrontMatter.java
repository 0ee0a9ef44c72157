package nabla.book.source;

import java.util.List;

/** What stands between two lines of hyphens at the top of a lesson; the rest keeps its lines where they were. */
public record FrontMatter(String title, String summary, String rest) {
    private static final String FENCE = "---\n";

    public static FrontMatter split(String text, Problems problems) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            String firstLine = text.lines().findFirst().orElse("nothing");
            problems.add(1, "title and summary between two lines of ---", firstLine);
            return new FrontMatter("", "", text);
        }
        String head = text.substring(FENCE.length(), end + 1);
        String rest = "\n".repeat((int) head.lines().count() + 2) + text.substring(end + 1 + FENCE.length());
        Yaml yaml = Yaml.read(head, 2, problems);
        if (yaml == null) {
            return new FrontMatter("", "", rest);
        }
        Fields fields = new Fields(yaml, problems, List.of("title", "summary"));
        return new FrontMatter(fields.plainText("title"), fields.plainText("summary"), rest);
    }
}
