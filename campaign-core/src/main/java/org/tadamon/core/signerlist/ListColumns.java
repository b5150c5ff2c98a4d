package org.tadamon.core.signerlist;

/** Under which heads the columns of a list stand. */
public enum ListColumns {
    /** Under plain ones, in the language of the list. */
    PLAIN,
    /** Under those that Action Network's upload of a list finds by itself. */
    ACTION_NETWORK,
    /** Under those that CiviCRM's import of contacts finds by itself. */
    CIVICRM
}
