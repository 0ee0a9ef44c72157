package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ko | x = 2.0, y = 1.0: 함숫값은 5.0, 편미분은 (fx, fy) = (4.0, 2.0)
            en | x = 2.0, y = 1.0: the value is 5.0, the partial derivatives are (fx, fy) = (4.0, 2.0)
            """)
    void theFirstSightSaysTheHeightAndTheSlopesAtThePoint(String language, String sentence) {
        Locator figure = figure(language, "geometry", "surface-and-contours");
        assertThat(figure.locator("canvas.scene")).isVisible();
        assertThat(figure).containsText(sentence);
    }

    @Test
    void thePartsForSpaceAreLoadedOnlyWhenTheFigureIsSeen() {
        List<String> loaded = new CopyOnWriteArrayList<>();
        openOwnWindow();
        page.onRequest(request -> loaded.add(request.url()));
        page.navigate(HOME + "/en/lessons/geometry");
        assertThat(page.locator("h1")).isVisible();
        assertThat(loaded).noneMatch(url -> url.contains("/three/"));
        page.locator("#surface-and-contours").scrollIntoViewIfNeeded();
        assertThat(page.locator("#surface-and-contours canvas.scene")).isVisible();
        assertThat(loaded).anyMatch(url -> url.contains("/three/"));
    }

    @Test
    void aMouseOverTheMapReadsAPlaceWithoutMovingThePoint() {
        Locator figure = figure("en", "geometry", "surface-and-contours");
        assertThat(figure).containsText("the value is 5.0");
        BoundingBox map = figure.locator(".landscape-map canvas").boundingBox();
        page.mouse().move(map.x + map.width * 0.5, map.y + map.height * 0.3);
        assertThat(figure).not().containsText("the value is 5.0");
        page.mouse().move(map.x + map.width * 0.5, map.y - 40);
        assertThat(figure).containsText("the value is 5.0");
    }

    @Test
    void aMouseOverTheSurfaceReadsAPlaceOnTheMap() {
        Locator figure = figure("ko", "geometry", "surface-and-contours");
        assertThat(figure).containsText("함숫값은 5.0");
        assertThat(figure.locator(".scene-number").first()).isVisible();
        BoundingBox scene = figure.locator("canvas.scene").boundingBox();
        page.mouse().move(scene.x + scene.width * 0.55, scene.y + scene.height * 0.62);
        assertThat(figure).not().containsText("함숫값은 5.0");
    }

    @Test
    void theArrowKeysTurnTheSurfaceAndZeroTurnsItBack() {
        Locator figure = figure("en", "geometry", "surface-and-contours");
        Locator number = figure.locator(".scene-number").first();
        assertThat(number).isVisible();
        String before = number.getAttribute("style");
        Locator scene = figure.locator("canvas.scene");
        scene.focus();
        page.keyboard().press("ArrowUp");
        assertThat(number).not().hasAttribute("style", before);
        page.keyboard().press("0");
        assertThat(number).hasAttribute("style", before);
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zoom in"))
                .click();
        assertThat(number).not().hasAttribute("style", before);
    }

    @Test
    void aMouseDragTurnsTheSurface() {
        Locator figure = figure("en", "geometry", "surface-and-contours");
        Locator number = figure.locator(".scene-number").first();
        assertThat(number).isVisible();
        String before = number.getAttribute("style");
        BoundingBox scene = figure.locator("canvas.scene").boundingBox();
        page.mouse().move(scene.x + scene.width / 2, scene.y + scene.height / 2);
        page.mouse().down();
        page.mouse().move(scene.x + scene.width / 2 + 30, scene.y + scene.height / 2 + 10);
        page.mouse().up();
        assertThat(number).not().hasAttribute("style", before);
        assertThat(figure).containsText("the value is 5.0");
    }

    @Test
    void theKeysMoveThePointOnTheMap() {
        Locator figure = figure("en", "geometry", "surface-and-contours");
        assertThat(figure).containsText("the value is 5.0");
        figure.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Point on the map, along x"))
                .focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowUp");
        assertThat(figure).containsText("x = 2.1, y = 1.1: the value is 5.62");
    }

    @Test
    void onAPhoneATapOnTheMapMovesThePoint() {
        open(390, 844, ColorScheme.DARK);
        Locator figure = figure("ko", "geometry", "surface-and-contours");
        assertThat(figure).containsText("함숫값은 5.0");
        Locator map = figure.locator(".landscape-map canvas");
        map.scrollIntoViewIfNeeded();
        BoundingBox box = map.boundingBox();
        page.touchscreen().tap(box.x + box.width * 0.5, box.y + box.height * 0.3);
        assertThat(figure).not().containsText("함숫값은 5.0");
    }

    @Test
    void whereThereIsNoWebglTheMapStandsAloneAndSaysSo() {
        closeWebgl();
        Locator figure = figure("en", "geometry", "surface-and-contours");
        assertThat(figure).containsText("no WebGL to draw surfaces with, so the contour lines stand alone");
        assertThat(figure).containsText("the value is 5.0");
    }
}
