package nabla.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the accessibility checker axe finds wrong with a page. */
public final class Axe {

    /**
     * Parts that look alike on the same ground are looked at once. A formula is hundreds of parts of one colour: those after the first
     * become a letter. Of other parts with words the first is marked: to find what lies below a word takes most of the time.
     */
    private static final String MARK_ONE_OF_EACH_LOOK =
            """
            () => {
              const look = (part) => {
                const { color, fontSize, fontWeight } = getComputedStyle(part);
                const above = [];
                for (let one = part; one; one = one.parentElement) {
                  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
                  above.push(backgroundColor, backgroundImage, opacity);
                }
                const seen = above.filter((one) => !['rgba(0, 0, 0, 0)', 'none', '1'].includes(one));
                return [part.localName, part.className, color, fontSize, fontWeight, ...seen].join();
              };
              const firsts = (parts) => [...new Map(parts.map((one) => [look(one), one]).reverse()).values()];
              const formulas = [...document.querySelectorAll('.katex, math')].filter((one) => !one.closest('.katex *'));
              const kept = new Set(firsts(formulas));
              formulas.forEach((one) => kept.has(one) || one.replaceWith('x'));
              const hasWords = (part) => [...part.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && one.data.trim());
              const worded = [...document.body.querySelectorAll('*')].filter((one) => hasWords(one) || one.matches('input, textarea, select'));
              firsts(worded).forEach((one) => one.setAttribute('data-look', ''));
            }
            """;

    /** Describing the thousands of parts that are right would take twice as long as looking at them. */
    private static final String RUN =
            """
            async () => {
              axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] });
              const rules = { 'empty-table-header': { enabled: false } };
              const { violations } = await axe.run({ resultTypes: ['violations'], rules });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html}`));
            }
            """;

    private Axe() {}

    /**
     * What is wrong with the page as it stands, which is of no use afterwards. Axe does not count MathML as text of a table's header,
     * so that rule is left to EveryPage.
     */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        page.evaluate(MARK_ONE_OF_EACH_LOOK);
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(RUN);
    }
}
