/**
 * What supporters see: petitions, the one they follow a link to, the form they sign, the number they are part of, and
 * what happens to their data. No cookie, no session; a petition's page is the same bytes for everybody, and is kept in
 * memory for a second.
 */
@NullMarked
package org.tadamon.api.supporter;

import org.jspecify.annotations.NullMarked;
