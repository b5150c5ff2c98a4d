package org.tadamon.api.photo.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;
import org.tadamon.api.grouping.ServiceBusy;
import org.tadamon.core.photo.PhotoProblem.TooLarge;
import org.tadamon.core.photo.PhotoProblem.Unreadable;

/**
 * Makes of a file that somebody sends a picture that tells what is to be seen on it and nothing else: where and when it
 * was taken, and by whose telephone, is not taken along. The file itself is never written to a disk.
 */
@Component
public class Pictures {

    /** Enough for a whole screen; faces in the last row of a crowd are no more than a few pixels. */
    static final int LONGEST_SIDE = 1_600;

    private static final double QUALITY = 0.82;
    private static final int PATIENCE = 10;

    /** Each takes some fifty megabytes for a moment. */
    private final Semaphore one = new Semaphore(1, true);

    Pictures() {
        ImageIO.setUseCache(false); // or it would write files
    }

    /**
     * Turned as it is to be seen, at most 1,600 pixels long, with some parts of it painted over.
     *
     * <p>Refused: {@link Unreadable} what is not a JPEG or PNG, {@link TooLarge}.
     */
    public Picture of(byte[] file, List<Cover> covers) {
        try {
            if (!one.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new ServiceBusy("many pictures are being read");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServiceBusy("it is being stopped", stopped);
        }
        try {
            var seen = covered(small(CameraFile.read(file)), covers);
            return new Picture(jpeg(seen), seen.getWidth(), seen.getHeight());
        } finally {
            one.release();
        }
    }

    private static BufferedImage small(BufferedImage image) {
        if (Math.max(image.getWidth(), image.getHeight()) <= LONGEST_SIDE) {
            return image;
        }
        try {
            return Thumbnails.of(image).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** On white, where it was nothing. */
    private static BufferedImage covered(BufferedImage image, List<Cover> covers) {
        var seen = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = seen.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.setColor(Color.BLACK);
        for (var cover : covers) {
            var across = Cover.pixels(cover.left(), cover.width(), seen.getWidth());
            var down = Cover.pixels(cover.top(), cover.height(), seen.getHeight());
            brush.fillRect(across[0], down[0], across[1] - across[0], down[1] - down[0]);
        }
        brush.dispose();
        return seen;
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            Thumbnails.of(image)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(bytes);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }
}
