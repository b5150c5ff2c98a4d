package org.tadamon.api.photo.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as cameras and people make them. */
public final class Photographs {

    /** What cameras write into a file, and nobody sees on the picture. */
    public static final String CANARY = "Canary of the telephone of Layla, 33.8938 N 35.5018 E";

    private static final int ORIENTATION = 0x0112;
    private static final int DESCRIPTION = 0x010e;

    private Photographs() {}

    /** A picture, red on its left half and blue on its right. */
    public static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    /** Of this format. */
    public static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("nobody writes " + format);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A JPEG of a telephone: it says how the telephone was held, as Exif numbers it, and tells where. */
    public static byte[] ofTelephone(int width, int height, int orientation) {
        var jpeg = written(halves(width, height), "jpg");
        var exif = exif(orientation);
        var bytes = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        bytes.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
        bytes.put(exif).put(jpeg, 2, jpeg.length - 2);
        return bytes.array();
    }

    private static byte[] exif(int orientation) {
        var text = CANARY.getBytes(StandardCharsets.US_ASCII);
        int after = 6 + 8 + 2 + 2 * 12 + 4;
        var exif = ByteBuffer.allocate(after + text.length + 1);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) DESCRIPTION)
                .putShort((short) 2)
                .putInt(text.length + 1)
                .putInt(after - 6);
        exif.putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0);
        exif.put(text);
        return exif.array();
    }

    /** What is to be seen of it. */
    public static BufferedImage seen(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Whether a file holds these words. */
    public static boolean holds(byte[] file, String words) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(words);
    }

    /** A PNG whose head speaks of so many pixels, and that holds none. */
    public static byte[] bomb(int width, int height) {
        var png = written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var checked = new CRC32();
        checked.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checked.getValue());
        return png;
    }

    /** The first so many bytes of a file. */
    public static byte[] cut(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }
}
