package nabla.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the accessibility checker axe finds wrong with a page. */
public final class Axe {

    private Axe() {}

    /**
     * Axe does not count MathML as text of a table's header, so that rule is left to EveryPage. Its legacy mode, for pages
     * without frames, saves a page for each look; describing the thousands of nodes that are right takes it twice as long as
     * looking at them.
     */
    public static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(true)
                        .disableRules(List.of("empty-table-header"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
    }
}
