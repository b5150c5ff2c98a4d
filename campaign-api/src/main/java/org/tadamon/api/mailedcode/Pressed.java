package org.tadamon.api.mailedcode;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a button behind a mail's link was pressed by a person. */
public final class Pressed {

    private Pressed() {}

    /**
     * Browsers of the Chromium family say whether a person did it; mail scanners use one without a person. Of other
     * browsers, which say nothing, nothing is concluded.
     */
    public static boolean byAProgram(HttpServletRequest request) {
        return request.getHeader("Sec-CH-UA") != null
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && !"?1".equals(request.getHeader("Sec-Fetch-User"));
    }
}
