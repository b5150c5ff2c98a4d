/**
 * Everything that is held about an address, for whoever can read its mail: listed, taken along, erased, over all
 * petitions at once and without an account. Nothing is stored that joins what one person signed; it is found by asking
 * every petition for the one address that was proven a moment ago.
 */
@NullMarked
package org.tadamon.api.mydata;

import org.jspecify.annotations.NullMarked;
