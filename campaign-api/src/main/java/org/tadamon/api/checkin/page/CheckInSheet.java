package org.tadamon.api.checkin.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.action.page.ActionSheet;
import org.tadamon.api.component.LabelledValue;

/**
 * What somebody who helps sees at the door.
 *
 * @param role a code; {@code null} for organisers
 * @param letsIn whether they let people in
 * @param party who was asked about last; {@code null} while nobody was
 */
record CheckInSheet(
        ActionSheet action,
        @Nullable String role,
        boolean letsIn,
        List<LabelledValue> figures,
        List<LabelledValue> needs,
        @Nullable PartySheet party) {

    /**
     * Whoever has a code.
     *
     * @param code as it is shown
     * @param status a code
     * @param suggested how many of them come in, as long as nobody says otherwise
     * @param needs in words
     */
    record PartySheet(
            String code, String status, boolean hasPlace, int people, int came, int suggested, List<String> needs) {
        @Override
        public String toString() {
            return "<party>";
        }
    }
}
