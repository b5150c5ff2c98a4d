/**
 * Whose petition it is, and so who may do what with it. For those who are no members of the organisation it belongs to
 * it answers exactly as if it were not there.
 */
@NullMarked
package org.tadamon.api.petition.owned;

import org.jspecify.annotations.NullMarked;
