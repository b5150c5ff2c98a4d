package org.tadamon.projections.attendanceroll;

/** What has become of an attendance. */
public enum AttendanceStatus {
    /** Nobody has shown that the address is theirs. */
    PENDING,
    /** They wait for a place. */
    WAITING,
    /** A place is kept for them for a while. */
    OFFERED,
    /** They have a place. */
    COMING,
    /** They let a place go, and wait for none. */
    LET_GO,
    /** They do not come after all. */
    CANCELLED
}
