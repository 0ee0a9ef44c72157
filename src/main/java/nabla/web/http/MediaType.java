package nabla.web.http;

import java.util.Arrays;
import java.util.Locale;

/**
 * A Content-Type header, in lower case.
 *
 * @param charset null if none is named
 */
record MediaType(String name, String charset) {

    static MediaType read(String header) {
        String[] parts = header.toLowerCase(Locale.ROOT).split(";");
        String charset = Arrays.stream(parts)
                .skip(1)
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter ->
                        parameter.length == 2 && parameter[0].strip().equals("charset"))
                .map(parameter -> parameter[1].strip().replace("\"", ""))
                .findFirst()
                .orElse(null);
        return new MediaType(parts.length == 0 ? "" : parts[0].strip(), charset);
    }
}
