package org.tadamon.core.consent;

/** What an organisation may do with the row of somebody who agreed to it. */
public enum Purpose {
    /** Write to them about this campaign, and hold name and address for that. */
    CONTACT_ABOUT_CAMPAIGN,
    /** Be given their row, name, address and area, and hold it among its own supporters. */
    SHARE_WITH_ORGANISATION
}
