package org.tadamon.api.photo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadamon.api.photo.picture.Photographs.CANARY;
import static org.tadamon.api.photo.picture.Photographs.halves;
import static org.tadamon.api.photo.picture.Photographs.holds;
import static org.tadamon.api.photo.picture.Photographs.ofTelephone;
import static org.tadamon.api.photo.picture.Photographs.seen;
import static org.tadamon.api.photo.picture.Photographs.written;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.photo.PhotoProblem.TooLarge;
import org.tadamon.core.photo.PhotoProblem.Unreadable;
import org.tadamon.core.refusal.CommandRefused;

/** Pictures as they are kept… */
class PicturesTest {

    private final Pictures pictures = new Pictures();

    private static void is(Color colour, BufferedImage image, int x, int y) {
        var there = new Color(image.getRGB(x, y));
        assertThat(Math.abs(there.getRed() - colour.getRed())
                        + Math.abs(there.getGreen() - colour.getGreen())
                        + Math.abs(there.getBlue() - colour.getBlue()))
                .as("%s at %d, %d", there, x, y)
                .isLessThan(30);
    }

    @Test
    void tellNothingThatIsNotToBeSeen() {
        var file = ofTelephone(400, 200, 1);
        assertThat(holds(file, CANARY)).isTrue();
        var picture = pictures.of(file, List.of());
        assertThat(holds(picture.jpeg(), "Canary")).isFalse();
        assertThat(holds(picture.jpeg(), "Exif")).isFalse();
        is(Color.RED, seen(picture.jpeg()), 100, 100);
        is(Color.BLUE, seen(picture.jpeg()), 300, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, 10, 100",
        "2, 400, 200, 390, 100",
        "3, 400, 200, 390, 100",
        "4, 400, 200, 10, 100",
        "5, 200, 400, 100, 10",
        "6, 200, 400, 100, 10",
        "7, 200, 400, 100, 390",
        "8, 200, 400, 100, 390",
        "9, 400, 200, 10, 100"
    })
    void areTurnedAsTheTelephoneWasHeld(int orientation, int width, int height, int redX, int redY) {
        var picture = pictures.of(ofTelephone(400, 200, orientation), List.of());
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        var seen = seen(picture.jpeg());
        assertThat(seen.getWidth()).isEqualTo(width);
        is(Color.RED, seen, redX, redY);
        is(Color.BLUE, seen, width - redX, height - redY);
    }

    @Test
    void areNoLongerThanAScreenIsWideAndNeverMadeLarger() {
        var large = pictures.of(written(halves(4_000, 3_000), "jpg"), List.of());
        assertThat(large.width()).isEqualTo(1_600);
        assertThat(large.height()).isEqualTo(1_200);
        var small = pictures.of(written(halves(30, 20), "jpg"), List.of());
        assertThat(small.width()).isEqualTo(30);
    }

    @Test
    void coverWhatIsNotToBeSeen() {
        var picture = pictures.of(written(halves(400, 200), "png"), List.of(new Cover(100, 250, 200, 500)));
        var seen = seen(picture.jpeg());
        is(Color.BLACK, seen, 45, 55);
        is(Color.BLACK, seen, 115, 145);
        is(Color.RED, seen, 20, 100);
        is(Color.RED, seen, 80, 20);
        is(Color.RED, seen, 150, 100);
    }

    @Test
    void areCoveredAsTheyAreSeenAndNotAsTheTelephoneKeptThem() {
        var picture = pictures.of(ofTelephone(400, 200, 6), List.of(new Cover(0, 0, 1_000, 500)));
        var seen = seen(picture.jpeg());
        is(Color.BLACK, seen, 100, 100);
        is(Color.BLUE, seen, 100, 300);
    }

    /** Of so large a one only every third pixel is read. */
    @Test
    void areCoveredAtTheSamePlacesHoweverLargeTheyAre() {
        var picture = pictures.of(written(halves(8_000, 4_000), "jpg"), List.of(new Cover(100, 250, 200, 500)));
        assertThat(picture.width()).isEqualTo(1_600);
        var seen = seen(picture.jpeg());
        is(Color.BLACK, seen, 165, 205);
        is(Color.BLACK, seen, 475, 595);
        is(Color.RED, seen, 150, 400);
        is(Color.RED, seen, 490, 400);
        is(Color.RED, seen, 300, 190);
        is(Color.RED, seen, 300, 610);
        is(Color.BLUE, seen, 1_500, 400);
    }

    @Test
    void areWhiteWhereTheyWereNothing() {
        var clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        is(Color.WHITE, seen(pictures.of(written(clear, "png"), List.of()).jpeg()), 20, 20);
    }

    @Test
    void areNotReadWhereTheyWouldTakeTooMuchRoom() {
        assertThatThrownBy(() -> pictures.of(Photographs.bomb(10_000, 10_000), List.of()))
                .isInstanceOf(CommandRefused.class)
                .hasMessage(new CommandRefused(new TooLarge("file", 50L)).getMessage());
        assertThatThrownBy(() -> pictures.of(Photographs.bomb(10_000_000, 3), List.of()))
                .as("few pixels, and long")
                .hasMessage(new CommandRefused(new TooLarge("file", 50L)).getMessage());
    }

    @Test
    void areNothingElseThanAPictureThatCanBeRead() {
        var jpeg = written(halves(400, 200), "jpg");
        for (var file : List.of(
                new byte[0],
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                written(halves(40, 20), "gif"),
                Photographs.cut(jpeg, 100),
                Photographs.bomb(50, 50))) {
            assertThatThrownBy(() -> pictures.of(file, List.of()))
                    .isInstanceOf(CommandRefused.class)
                    .hasMessage(new CommandRefused(new Unreadable("file")).getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1,2,3", "1,2,3,4,5", "-1,0,5,5", "0,0,0,5", "1000,0,5,5", "99999,0,5,5", "1,2,3,4;"})
    void areNotCoveredByWhatCannotBeRead(String covers) {
        assertThat(Cover.read(covers)).isEmpty();
    }

    @Test
    void areCoveredAHundredTimesAtTheMost() {
        assertThat(Cover.read("")).contains(List.of());
        assertThat(Cover.read("٤٠٠،١٢٠،٩٠،١٤٠")).contains(List.of(new Cover(400, 120, 90, 140)));
        assertThat(Cover.read(" 1,2,3,4\n 0,0,1000,1000 "))
                .hasValueSatisfying(
                        all -> assertThat(all).containsExactly(new Cover(1, 2, 3, 4), new Cover(0, 0, 1_000, 1_000)));
        assertThat(Cover.read("1,2,3,4 ".repeat(100))).isPresent();
        assertThat(Cover.read("1,2,3,4 ".repeat(101))).isEmpty();
    }
}
