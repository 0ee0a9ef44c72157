package nabla.page;

import nabla.book.Language;

/** Every word of the interface, in both languages. */
public enum Text {
    TITLE("∇ 나블라", "∇ Nabla");

    private final String ko;
    private final String en;

    Text(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    public String in(Language language) {
        return language == Language.KO ? ko : en;
    }
}
