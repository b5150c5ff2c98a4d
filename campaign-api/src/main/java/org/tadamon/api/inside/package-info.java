/**
 * Ways back to a page of the signed-in area, for whoever had to sign in or to show that it is still them before they
 * could read it. They are put together here, never taken over as they came.
 */
@NullMarked
package org.tadamon.api.inside;

import org.jspecify.annotations.NullMarked;
