package org.tadamon.api.photo.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.tadamon.core.photo.PhotoProblem.TooLarge;
import org.tadamon.core.photo.PhotoProblem.Unreadable;
import org.tadamon.core.refusal.CommandRefused;

/** A file as a camera made it, read in memory. */
final class CameraFile {

    static final int MEGAPIXELS = 50;
    /** What a JPEG can be; a few very long lines of a PNG would take more room than their pixels. */
    static final int LONGEST = 65_500;

    private static final int MILLION = 1_000_000;
    private static final Set<String> READ = Set.of("jpeg", "png");

    private CameraFile() {}

    /** Its pixels, turned as they are to be seen. Refused: {@link Unreadable}, {@link TooLarge}. */
    static BufferedImage read(byte[] file) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var pixels = read(reader);
                return isJpeg(reader)
                        ? ExifFilterUtils.getFilterForOrientation(held(file)).apply(pixels)
                        : pixels;
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | JpegProcessingException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw unreadable();
        }
    }

    /** Of very large ones only every second pixel is read, or every third, so that none takes much room. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        if (!READ.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unreadable();
        }
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        if (longest > LONGEST || pixels > (long) MEGAPIXELS * MILLION) {
            throw new CommandRefused(new TooLarge("file", (long) MEGAPIXELS));
        }
        int step = Math.ceilDiv(longest, 2 * Pictures.LONGEST_SIDE);
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, asked);
    }

    /** How the camera was held; nothing else of what it wrote is read, for it may be very much. */
    private static Orientation held(byte[] file) throws IOException, JpegProcessingException {
        var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
                .getFirstDirectoryOfType(ExifIFD0Directory.class);
        var number = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return number == null || number < 1 || number > Orientation.values().length
                ? Orientation.TOP_LEFT
                : Orientation.typeOf(number);
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg");
    }

    private static CommandRefused unreadable() {
        return new CommandRefused(new Unreadable("file"));
    }
}
