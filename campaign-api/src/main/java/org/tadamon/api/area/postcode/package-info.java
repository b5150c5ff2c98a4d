/**
 * The area of a signer by their postcode, or by what their district is called: from a table that whoever runs the
 * platform imports, if they do. A postcode is looked up and forgotten; it is in no address, no log and no signature.
 */
@NullMarked
package org.tadamon.api.area.postcode;

import org.jspecify.annotations.NullMarked;
