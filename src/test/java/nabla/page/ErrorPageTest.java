package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import nabla.book.Language;
import org.junit.jupiter.api.Test;

class ErrorPageTest {
    private static final Visit KOREAN = new Visit(Language.KO, "/lessons/none", "/assets/test", "", "");

    @Test
    void aMissingPageIsToldInThePagesLanguageWithAWayHome() {
        assertThat(ErrorPage.render(KOREAN, 404))
                .contains("<html lang=\"ko\">", "404", "이 주소에는 페이지가 없습니다", "href=\"/ko/\">차례로 가기</a>")
                .doesNotContain("There is no page");
    }

    @Test
    void withoutALanguageBothAreSpokenAndMarkedAsSuch() {
        assertThat(ErrorPage.renderInBothLanguages(KOREAN, 404))
                .containsSubsequence(
                        "<section lang=\"ko\">",
                        "페이지가 없습니다",
                        "<section lang=\"en\">",
                        "There is no page",
                        "href=\"/en/\"");
    }

    @Test
    void theLanguageSwitchOfAMissingPageLeadsToTheContentsNotToAnotherMissingPage() {
        assertThat(ErrorPage.render(KOREAN, 404))
                .contains("href=\"/en/\">English</a>")
                .doesNotContain("/lessons/none");
    }

    @Test
    void everyOtherStatusSaysWhoseFaultItIs() {
        assertThat(ErrorPage.render(KOREAN, 400)).contains("400", "이 요청은 처리할 수 없습니다");
        assertThat(ErrorPage.render(KOREAN, 405)).contains("405", "이 요청은 처리할 수 없습니다");
        assertThat(ErrorPage.render(KOREAN, 500)).contains("500", "책에 문제가 생겼습니다");
        assertThat(ErrorPage.render(KOREAN, 503)).contains("503", "책에 문제가 생겼습니다");
    }
}
