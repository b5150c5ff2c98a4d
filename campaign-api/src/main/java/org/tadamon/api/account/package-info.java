/**
 * People who act for organisations: found by an address only they can read mail at, called what they chose, forgotten
 * when they ask for it. The address leads to the account by a tag that means nothing without its key; everything else
 * about them is sealed under a secret of their own, and opened here and nowhere else.
 */
@NullMarked
package org.tadamon.api.account;

import org.jspecify.annotations.NullMarked;
