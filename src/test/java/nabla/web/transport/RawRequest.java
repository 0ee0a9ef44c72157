package nabla.web.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a server answers to bytes that no client would send. */
record RawRequest(int port) {
    private static final int MILLISECONDS = 30_000;

    /** An answer as it came. */
    record Answer(String head, String body) {
        int status() {
            return Integer.parseInt(head.split(" ")[1]);
        }

        Optional<String> header(String name) {
            return Pattern.compile("(?im)^" + name + ": (.*?)\\r?$")
                    .matcher(head)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst();
        }
    }

    Answer send(String latin1) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(MILLISECONDS);
            socket.getOutputStream().write(latin1.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        }
    }

    static Answer read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed after: " + head);
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        int length = Pattern.compile("(?i)\\ncontent-length: (\\d+)")
                .matcher(text)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .orElse(0);
        return new Answer(text, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
