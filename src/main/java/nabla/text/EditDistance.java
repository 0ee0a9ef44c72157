package nabla.text;

/** How many letters have to be mended to make one word of another, as Levenshtein counts them. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Letters that are wrong, missing or too many count one each.
     *
     * @param swap what two neighbours in each other's place count: 1 as Damerau has it, where no letter is mended twice, or 2, one
     *     for each of them, as Levenshtein has it
     */
    public static int of(String a, String b, int swap) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + swap);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
