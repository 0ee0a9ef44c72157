package nabla.classroom;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nabla.text.Sha256;

/** Random text that proves who somebody is. Only its hash is stored; it is too random for the hash to be guessed. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COOKIE_BYTES = 24;
    private static final int COOKIE_LETTERS = 32;

    /** Without those that are taken for one another: 0 and O, 1, I and L. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** 192 random bits for a browser to keep. */
    public static Secret cookie() {
        byte[] bytes = new byte[COOKIE_BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a browser sent as its cookie; empty if no cookie of ours looks like that. */
    public static Optional<Secret> ofCookie(String text) {
        return Optional.ofNullable(text)
                .filter(sent -> sent.length() == COOKIE_LETTERS)
                .map(Secret::new);
    }

    /** A code of 99 random bits that a reader can write down: {@code 7KQ2M-XW4BD-9RTHA-C3NPE}. */
    public static Secret recoveryCode() {
        return new Secret(RANDOM.ints(GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    /** A code as somebody typed it, in any case and with any spaces and dashes; empty if no code looks like that. */
    public static Optional<Secret> ofRecoveryCode(String typed) {
        String letters = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return letters.length() == GROUPS * GROUP && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                ? Optional.of(new Secret(letters))
                : Optional.empty();
    }

    /** All of it, for its owner only. */
    public String text() {
        return text;
    }

    /** All of it in groups, to be read by people. */
    public String inGroups() {
        return IntStream.range(0, text.length() / GROUP)
                .mapToObj(i -> text.substring(i * GROUP, (i + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    /** What is stored of it: SHA-256 in hexadecimal. */
    public String hash() {
        return Sha256.hex(text);
    }
}
