package nabla.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the accessibility checker axe finds wrong with a page. */
public final class Axe {

    /**
     * A formula is hundreds of parts of one colour, and they take most of a lesson's time: of the formulas that look alike
     * on the same ground one stays, and the others become a letter.
     */
    private static final String LETTERS_FOR_FORMULAS =
            """
            () => {
              const ground = (part) => {
                while (part && getComputedStyle(part).backgroundColor === 'rgba(0, 0, 0, 0)') part = part.parentElement;
                return part ? getComputedStyle(part).backgroundColor : '';
              };
              const formulas = [...document.querySelectorAll('.katex, math')].filter((one) => !one.closest('.katex *'));
              const looks = formulas.map((formula) => {
                const { color, fontSize, opacity } = getComputedStyle(formula);
                return [formula.localName, color, fontSize, opacity, ground(formula)].join();
              });
              formulas.forEach((formula, i) => looks.indexOf(looks[i]) === i || formula.replaceWith('x'));
            }
            """;

    private Axe() {}

    /**
     * What is wrong with the page as it stands, which is of no use afterwards. Axe does not count MathML as text of a table's header, so that rule is left to EveryPage. Its legacy mode, for pages
     * without frames, saves a page for each look; describing the thousands of nodes that are right takes it twice as long as
     * looking at them.
     */
    public static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        page.evaluate(LETTERS_FOR_FORMULAS);
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
