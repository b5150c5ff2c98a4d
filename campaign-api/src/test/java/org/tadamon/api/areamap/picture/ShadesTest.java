package org.tadamon.api.areamap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tadamon.api.areamap.picture.Shades.Band;

/** Shades… */
class ShadesTest {

    @Test
    void areFiveOfAboutAsManyAreasEach() {
        var figures = IntStream.range(0, 50).mapToObj(i -> 10 + 5 * i).toList();
        var shades = Shades.of(figures);
        assertThat(shades.bands())
                .containsExactly(
                        new Band(1, 10, 55),
                        new Band(2, 60, 105),
                        new Band(3, 110, 155),
                        new Band(4, 160, 205),
                        new Band(5, 210, 255));
        assertThat(figures.stream().filter(figure -> shades.of(figure) == 4)).hasSize(10);
    }

    @Test
    void areTheSameForEqualFigures() {
        var figures =
                IntStream.range(0, 60).mapToObj(i -> i < 40 ? 10 : 500 + i).toList();
        var shades = Shades.of(figures);
        assertThat(shades.of(10)).isEqualTo(1);
        assertThat(shades.bands())
                .containsExactly(
                        new Band(1, 10, 10),
                        new Band(2, 540, 544),
                        new Band(3, 545, 549),
                        new Band(4, 550, 554),
                        new Band(5, 555, 559));
    }

    @Test
    void areAsFarApartAsTheyCanBe() {
        assertThat(Shades.of(List.of(10)).bands()).containsExactly(new Band(3, 10, 10));
        assertThat(Shades.of(List.of(20, 10)).bands()).containsExactly(new Band(1, 10, 10), new Band(5, 20, 20));
        assertThat(Shades.of(List.of(20, 10, 15)).bands())
                .extracting(Band::shade)
                .containsExactly(1, 3, 5);
        assertThat(Shades.of(Collections.nCopies(700, 15)).bands()).containsExactly(new Band(3, 15, 15));
    }
}
