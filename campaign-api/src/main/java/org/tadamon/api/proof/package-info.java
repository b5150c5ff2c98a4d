/**
 * What is asked of a network much comes from: a little work that a browser does by itself while somebody types, and
 * that costs a program which signs for thousands a thousand times as much. It follows the ALTCHA protocol v2 with
 * PBKDF2 (altcha.org), nobody else is asked, and nobody is asked to look at pictures. Whose browser cannot work waits
 * instead.
 */
@NullMarked
package org.tadamon.api.proof;

import org.jspecify.annotations.NullMarked;
