package nabla.web.http;

import java.util.Locale;
import nabla.text.Bilingual;

/** What a reader can ask for less of, by the name that it has on the page. */
public enum Quantity implements Phrase {
    POINTS("점의 수", "Number of points"),
    EPOCHS("에폭 수", "Epochs"),
    STEPS("걸음 수", "Steps"),
    VARIABLES("변수의 수", "Number of variables"),
    WEIGHTS("가중치의 수", "Number of weights"),
    SIZES("변수의 수 n의 합", "Sum of the numbers of variables n"),
    WORK("함숫값 하나에 드는 덧셈의 수", "Additions for one value of the function");

    private final Bilingual text;

    Quantity(String ko, String en) {
        text = new Bilingual(ko, en);
    }

    @Override
    public String in(Locale locale) {
        return text.in(locale);
    }
}
