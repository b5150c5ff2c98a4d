package org.tadamon.core.photo;

/** Why a photo may be shown, as those who show it have found out. */
public enum PhotoConsent {
    /** Nobody on it can be told by face, body, clothes or place. */
    NOBODY_CAN_BE_RECOGNISED,
    /** Everybody who can be recognised has agreed to be shown to all the world. */
    EVERYBODY_AGREED
}
