package nabla;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code for a terminal: two modules in each character, black on white whatever the terminal's colours are. */
final class QrCode {
    private static final String BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m";
    private static final String RESET = "\u001b[0m";

    private QrCode() {}

    /** @throws IllegalArgumentException if the text is too long for a QR code */
    static String of(String text) {
        BitMatrix modules = encode(text);
        StringBuilder code = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row += 2) {
            code.append(BLACK_ON_WHITE);
            for (int column = 0; column < modules.getWidth(); column++) {
                boolean lower = row + 1 < modules.getHeight() && modules.get(column, row + 1);
                code.append(character(modules.get(column, row), lower));
            }
            code.append(RESET).append(System.lineSeparator());
        }
        return code.toString();
    }

    private static char character(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }

    /** In its smallest size, with the quiet zone around it. */
    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
