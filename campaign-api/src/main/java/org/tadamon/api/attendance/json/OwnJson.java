package org.tadamon.api.attendance.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.action.form.Whereabouts;

/**
 * One's own attendance, as JSON.
 *
 * @param handle by which one sees and changes it, for two hours from now; left out once nobody is left
 * @param status {@code pending}, {@code waiting}, {@code offered}, {@code coming}, {@code let-go}, {@code cancelled};
 *     {@code forgotten} where nobody is left
 * @param inLine 1 for who is next; left out for who does not wait
 * @param offeredUntil left out while no place is offered
 * @param role what one does for the others; left out for nothing
 * @param checkInCode what one is let in by; left out for who has no place
 * @param exact where exactly, once it is told; left out before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnJson(
        @Nullable String handle,
        @Nullable String action,
        String status,
        @Nullable Integer inLine,
        @Nullable Instant offeredUntil,
        @Nullable String name,
        @Nullable Integer people,
        @Nullable List<String> needs,
        @Nullable String offers,
        @Nullable String showing,
        @Nullable Boolean notices,
        @Nullable String role,
        @Nullable Integer came,
        @Nullable String checkInCode,
        @Nullable Whereabouts exact) {

    static final OwnJson FORGOTTEN = new OwnJson(
            null, null, "forgotten", null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "<own attendance>";
    }
}
