package org.tadamon.api.areamap.picture;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.areamap.picture.Shades.Band;
import org.tadamon.api.page.Reader;

/** The words on maps, in each language. */
@Component
final class MapWords {

    private final MessageSource messages;

    MapWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String code, Reader reader, Object... arguments) {
        return messages.getMessage(code, arguments, reader.locale());
    }

    /** An area and its figure. */
    String area(String name, String figure, Reader reader) {
        return say("map.area", reader, name, figure);
    }

    String atLeast(int figure, Reader reader) {
        return say("count.at-least", reader, figure);
    }

    /** The figures of one shade. */
    String band(Band band, Reader reader) {
        return band.from() == band.to() ? reader.number(band.from()) : say("map.band", reader, band.from(), band.to());
    }
}
