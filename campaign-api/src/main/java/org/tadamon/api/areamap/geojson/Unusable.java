package org.tadamon.api.areamap.geojson;

/** A feature cannot be drawn. No stack trace is made: it is an answer, and there may be thousands. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    private final String column;
    private final String code;

    /**
     * For this reason.
     *
     * @param column where in the feature it is: a property, or {@code geometry}
     * @param code what is wrong, for example {@code area-map/broken-ring}
     */
    Unusable(String column, String code) {
        super(code, null, false, false);
        this.column = column;
        this.code = code;
    }

    String column() {
        return column;
    }

    String code() {
        return code;
    }
}
