package org.tadamon.api.component;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A code to scan.
 *
 * @param path its dark squares as an SVG path
 * @param size the length of its side, in squares, with the quiet zone around
 */
public record QrCode(String path, int size) {

    /** The code of a link. */
    public static QrCode of(String link) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 2);
            return drawn(new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("a link too long for a code", e);
        }
    }

    private static QrCode drawn(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(path.toString(), squares.getWidth());
    }
}
