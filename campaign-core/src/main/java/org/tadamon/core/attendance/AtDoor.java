package org.tadamon.core.attendance;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;

/**
 * Who let somebody in: one of those who help, or one of the organisers.
 *
 * @param marshal by their own attendance; {@code null} for an organiser
 * @param organiser {@code null} for a marshal
 */
public record AtDoor(
        @Nullable AttendanceId marshal, @Nullable AccountId organiser) {

    /** One of those who help. */
    public static AtDoor marshal(AttendanceId who) {
        return new AtDoor(who, null);
    }

    /** One of the organisers. */
    public static AtDoor organiser(AccountId who) {
        return new AtDoor(null, who);
    }
}
