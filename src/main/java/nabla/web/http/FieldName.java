package nabla.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nabla.text.Bilingual;

/**
 * What a reader calls a part of a request: {@code at[1]} is the second number of the point. The labels are those that the
 * figures show.
 *
 * @param path as a program writes it
 */
public record FieldName(String path) implements Phrase {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final List<String> KOREAN = List.of("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String WINDOW = "window";

    private static final Map<String, Bilingual> LABELS = Map.ofEntries(
            label("function", "함수", "Function"),
            label("variable", "변수", "Variable"),
            label("variables", "변수", "Variables"),
            label("at", "점", "Point"),
            label("h", "간격 h", "Step size h"),
            label("scheme", "차분", "Difference"),
            label("schemes", "차분", "Differences"),
            label(WINDOW, "보이는 구간", "Visible range"),
            label("points", "점과 클래스", "Points and classes"),
            label("levels", "등고선", "Contour lines"),
            label("sign", "화살표", "Arrows"),
            label("start", "출발점", "Start"),
            label("rate", "학습률 η", "Learning rate η"),
            label("steps", "걸음 수", "Steps"),
            label("method", "방법", "Method"),
            label("methods", "방법", "Methods"),
            label("stopNorm", "멈출 기준", "Stop when ‖∇f‖ <"),
            label("weights", "가중치", "Weights"),
            label("samples", "학습 데이터", "Training samples"),
            label("input", "입력", "Input"),
            label("target", "정답", "Target"),
            label("sizes", "변수의 수 n", "Numbers of variables n"),
            label("seed", "시드", "Seed"),
            label("hidden", "은닉층의 유닛 수", "Hidden units"),
            label("activation", "활성화 함수", "Activation"),
            label("parameters", "가중치와 편향", "Weights and biases"),
            label("momentum", "모멘텀 μ", "Momentum μ"),
            label("decay", "가중치 감쇠 λ", "Weight decay λ"),
            label("batch", "배치 크기", "Batch size"),
            label("epochs", "에폭 수", "Epochs"),
            label("schedule", "학습률의 변화", "Schedule of the rate"),
            label("pixels", "그린 숫자", "Drawn digit"),
            label("answer", "답", "Answer"),
            label("code", "복구 코드", "Recovery code"));

    private static Map.Entry<String, Bilingual> label(String field, String ko, String en) {
        return Map.entry(field, new Bilingual(ko, en));
    }

    /** A noun phrase; the Korean one ends in a syllable that any particle without variants may follow. */
    @Override
    public String in(Locale locale) {
        String field = path.replaceFirst("[.\\[].*$", "");
        String label = LABELS.getOrDefault(field, new Bilingual(field, field)).in(locale);
        int[] place = INDEX.matcher(path)
                .results()
                .map(MatchResult::group)
                .mapToInt(index -> Integer.parseInt(index.substring(1, index.length() - 1)))
                .toArray();
        return new Bilingual(korean(field, "‘" + label + "’", place), english(field, "“" + label + "”", place))
                .in(locale);
    }

    private static String korean(String field, String label, int[] place) {
        return switch (place.length) {
            case 0 -> label;
            case 1 -> label + "의 " + nth(place[0]) + " 자리";
            case 2 ->
                field.equals(WINDOW)
                        ? nth(place[0]) + " 변수의 " + label + " " + (place[1] == 0 ? "아래쪽 끝" : "위쪽 끝")
                        : label + "의 " + (place[0] + 1) + "행 " + (place[1] + 1) + "열";
            default -> label + "의 안쪽 자리";
        };
    }

    private static String english(String field, String label, int[] place) {
        return switch (place.length) {
            case 0 -> label;
            case 1 -> "The " + th(place[0]) + " entry of " + label;
            case 2 ->
                field.equals(WINDOW)
                        ? "The " + (place[1] == 0 ? "low" : "high") + " end of " + label + " for the " + th(place[0])
                                + " variable"
                        : "Row " + (place[0] + 1) + ", column " + (place[1] + 1) + " of " + label;
            default -> "An inner entry of " + label;
        };
    }

    private static String nth(int index) {
        return index < KOREAN.size() ? KOREAN.get(index) + " 번째" : (index + 1) + "번째";
    }

    private static String th(int index) {
        int last = (index + 1) % 10;
        boolean isTeen = (index + 1) % 100 / 10 == 1;
        String ending = isTeen || last > 3 || last == 0
                ? "th"
                : List.of("st", "nd", "rd").get(last - 1);
        return index < ENGLISH.size() ? ENGLISH.get(index) : (index + 1) + ending;
    }
}
