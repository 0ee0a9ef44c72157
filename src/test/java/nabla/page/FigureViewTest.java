package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import nabla.book.Block;
import nabla.book.Language;
import org.junit.jupiter.api.Test;

class FigureViewTest {
    private static final Block.Figure TANGENT = figure("tangent", "{\"function\": \"x^2\", \"at\": 3}", null);

    @Test
    void aFigureCanBeReadWithoutJavaScript() {
        assertThat(FigureView.render(TANGENT, Language.EN).render())
                .contains("Figure 2")
                .contains("Two <slopes".replace("<", "&lt;"))
                .contains("What to look for")
                .contains("What it shows")
                .contains("What to try");
    }

    @Test
    void theSettingsTravelAsAnEscapedAttribute() {
        assertThat(FigureView.render(TANGENT, Language.KO).render())
                .contains("id=\"two-slopes\"")
                .contains("data-kind=\"tangent\"")
                .contains("data-settings=\"{&quot;function&quot;: &quot;x^2&quot;, &quot;at&quot;: 3}\"")
                .contains("그림 2");
    }

    @Test
    void aListingShowsItsCodeWithTheFirstValuesInIt() {
        Block.Figure listing = figure(
                "listing",
                "{\"function\": \"3*x*exp(x)\", \"at\": \"3\", \"h\": 0.0001}",
                "def f(x):\n    return {function}\n\nprint(slope(f, {at}, {h}))\n");

        assertThat(FigureView.render(listing, Language.EN).render())
                .contains("<span class=\"slot\" data-slot=\"function\">3*x*math.exp(x)</span>")
                .contains("<span class=\"slot\" data-slot=\"at\">3</span>")
                .contains("<span class=\"slot\" data-slot=\"h\">0.0001</span>");
    }

    @Test
    void aTraceShowsItsInputAsAnArrayOfRealNumbers() {
        Block.Figure trace = figure(
                "trace",
                "{\"function\": \"w*x\", \"variables\": [\"w\", \"x\"], \"at\": [[1, 2.5]]}",
                "[{variables}] = p.ravel()\nx = np.array({at})\n");

        assertThat(FigureView.render(trace, Language.EN).render())
                .contains("[<span class=\"slot\" data-slot=\"variables\">w, x</span>]")
                .contains("<span class=\"slot\" data-slot=\"at\">[[1.0, 2.5]]</span>");
    }

    private static Block.Figure figure(String kind, String settings, String code) {
        return new Block.Figure(
                "two-slopes",
                2,
                kind,
                "Two <slopes",
                "What to look for",
                "What to try",
                "What it shows",
                settings,
                code);
    }
}
