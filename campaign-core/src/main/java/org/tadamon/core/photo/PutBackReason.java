package org.tadamon.core.photo;

/** Why a photo is shown again. There are no words of one's own: they would tell of who asked. */
public enum PutBackReason {
    /** Nobody on it can be recognised, so nobody on it can be harmed. */
    NOBODY_CAN_BE_RECOGNISED,
    /** Whoever can be recognised has agreed since. */
    AGREED_SINCE,
    /** Its organisers had hidden it by mistake. */
    HIDDEN_BY_MISTAKE
}
