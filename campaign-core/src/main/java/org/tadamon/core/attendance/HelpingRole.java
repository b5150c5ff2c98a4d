package org.tadamon.core.attendance;

/** What somebody does for the others at an action. */
public enum HelpingRole {
    /** Keeps people together and safe, and lets them in. */
    MARSHAL,
    /** Gives first aid. */
    MEDIC,
    /** Interprets. */
    INTERPRETER,
    /** Watches what the authorities do, and writes it down. */
    LEGAL_OBSERVER
}
