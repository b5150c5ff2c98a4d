package org.tadamon.api.areamap.picture;

import org.apache.commons.text.StringEscapeUtils;

/** SVG being written. Whatever is put between tags or into an attribute is escaped here and nowhere else. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** Opens an element, with names of attributes and their values in turn. */
    Svg open(String element, Object... attributes) {
        return tag(element, attributes).put(">");
    }

    /** An element with nothing in it. */
    Svg empty(String element, Object... attributes) {
        return tag(element, attributes).put("/>");
    }

    /** An element with nothing but text in it. */
    Svg said(String element, String said, Object... attributes) {
        return open(element, attributes)
                .put(StringEscapeUtils.escapeXml10(said))
                .close(element);
    }

    /** Closes it. */
    Svg close(String element) {
        return put("</").put(element).put(">\n");
    }

    private Svg tag(String element, Object... attributes) {
        put("<").put(element);
        for (int i = 0; i < attributes.length; i += 2) {
            put(" ").put(attributes[i].toString()).put("=\"");
            put(StringEscapeUtils.escapeXml10(attributes[i + 1].toString())).put("\"");
        }
        return this;
    }

    private Svg put(String more) {
        text.append(more);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
