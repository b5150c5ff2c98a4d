package org.tadamon.core.action;

/** What people do together. */
public enum ActionKind {
    /** People walk from one place to another. */
    MARCH,
    /** People stand together at a place and hear speeches. */
    RALLY,
    /** People stand together quietly. */
    VIGIL,
    /** People sit down at a place and stay. */
    SIT_IN,
    /** People visit decision makers. */
    LOBBY_DAY,
    /** People meet to talk. */
    MEETING,
    /** People come together on the network only. */
    ONLINE
}
