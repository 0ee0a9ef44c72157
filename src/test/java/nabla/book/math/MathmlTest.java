package nabla.book.math;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import nabla.book.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Screen readers and browsers want of scripts and fractions the parts that MathML gives them. */
class MathmlTest {
    private static final Map<String, Integer> PARTS = Map.of(
            "mfrac", 2, "mroot", 2, "msub", 2, "msup", 2, "msubsup", 3, "munder", 2, "mover", 2, "munderover", 3);
    private static final Pattern MATH = Pattern.compile("(?s)<math.*?</math>");

    @Test
    void everyFormulaOfTheBookHasThem() throws Exception {
        int looked = 0;
        for (JsonNode formula : new ObjectMapper().readTree(Book.class.getResourceAsStream("formulas.json"))) {
            assertThat(faults(formula.asText())).isEmpty();
            looked++;
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\lambda_{\\max}",
                "\\frac{2}{\\lambda_{\\min}}",
                "\\frac{\\sin}{2}",
                "f^{\\operatorname{relu}}",
                "\\max_{x}\\log x"
            })
    void aNameOfAFunctionIsOnePart(String tex) throws Exception {
        assertThat(faults(Formulas.forTheBuild(false).html(tex, false))).isEmpty();
    }

    private static List<String> faults(String html) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        List<String> faults = new ArrayList<>();
        List<MatchResult> found = MATH.matcher(html).results().toList();
        assertThat(found).isNotEmpty();
        for (MatchResult math : found) {
            NodeList all = parser.parse(new InputSource(new StringReader(math.group())))
                    .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                int parts = element.getChildNodes().getLength();
                if (parts != PARTS.getOrDefault(element.getTagName(), parts)) {
                    faults.add(element.getTagName() + " of " + parts + " in " + math.group());
                }
            }
        }
        return faults;
    }
}
