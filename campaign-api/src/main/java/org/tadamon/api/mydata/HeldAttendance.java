package org.tadamon.api.mydata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held of one promise to come, opened for whoever made it.
 *
 * @param link leads to the action; {@code null} where nobody may read it any more
 * @param needs codes
 * @param offers a code; {@code null} for nothing
 * @param showing a code: what the organisers see
 * @param role a code: what they do for the others; {@code null} for nothing
 * @param came how many of them came
 */
record HeldAttendance(
        String attendance,
        String action,
        String actionLanguage,
        @Nullable String link,
        String name,
        String address,
        String language,
        String status,
        int people,
        List<String> needs,
        @Nullable String offers,
        String showing,
        boolean notices,
        @Nullable String role,
        int came) {

    @Override
    public String toString() {
        return "<held>";
    }
}
