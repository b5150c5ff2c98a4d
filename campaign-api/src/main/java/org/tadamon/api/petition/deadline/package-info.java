/**
 * Keeps petitions to their closing times. Each node says every moment that people can sign by way of it; a time in
 * which none did, longer than the operator has set, is given back to every petition that lost it, before any closing
 * time is looked at. Then those whose time has come are closed. All of it can be done by any node, again and at once.
 */
@NullMarked
package org.tadamon.api.petition.deadline;

import org.jspecify.annotations.NullMarked;
