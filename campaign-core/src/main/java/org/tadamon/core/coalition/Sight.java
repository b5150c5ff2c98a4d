package org.tadamon.core.coalition;

/** What a partner may see of a campaign. */
public enum Sight {
    /** How many have signed, as everybody may know it, petition by petition. */
    TOTALS,
    /** How many came by the links that are the partner's own. */
    OWN_REFERRALS,
    /** The rows of signers who consented to the partner, and of nobody else. */
    CONSENTED_ROWS
}
