package nabla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nabla.formula.Formula;

/** How long each derivative of the table of ExactDerivativeTest takes: the least of five rounds, after two that are not counted. */
public final class ExactPoints {
    private static final Path TABLE = Path.of("src/test/resources/nabla/formula/exact/derivatives.txt");
    private static final int COLD = 2;
    private static final int ROUNDS = 5;

    private ExactPoints() {}

    private record Question(Formula formula, double x, double right) {}

    public static void main(String[] args) throws IOException {
        List<Question> questions = questions();
        long[] least = new long[questions.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        int exact = 0;
        int tape = 0;
        for (int round = 0; round < COLD + ROUNDS; round++) {
            exact = 0;
            tape = 0;
            for (int i = 0; i < least.length; i++) {
                Question question = questions.get(i);
                long start = System.nanoTime();
                double found = question.formula.gradient(question.x)[0];
                long taken = System.nanoTime() - start;
                least[i] = round < COLD ? least[i] : Math.min(least[i], taken);
                exact += found == question.right ? 1 : 0;
                tape += question.formula.fastGradient(question.x)[0] == question.right ? 1 : 0;
            }
        }
        long[] sorted = least.clone();
        Arrays.sort(sorted);
        for (double share : new double[] {0.5, 0.95, 0.99, 1}) {
            System.out.printf(Locale.ROOT, "%3.0f %% within %7.3f ms%n", share * 100, sorted[index(share, sorted)] / 1e6);
        }
        System.out.printf("%d points; to the last double %d, by the tape %d%n", least.length, exact, tape);
        for (int i = 0; i < least.length; i++) {
            if (least[i] == sorted[sorted.length - 1]) {
                System.out.println("slowest: " + questions.get(i).formula.text() + " at " + questions.get(i).x);
            }
        }
    }

    private static int index(double share, long... sorted) {
        return (int) Math.min(sorted.length - 1, share * sorted.length);
    }

    private static List<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        Formula formula = null;
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("#")) {
                formula = Formula.read(line.substring(2), List.of("x"));
            } else {
                String[] row = line.split(" ");
                questions.add(new Question(formula, number(row[0]), number(row[1])));
            }
        }
        return questions;
    }

    private static double number(String bits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }
}
