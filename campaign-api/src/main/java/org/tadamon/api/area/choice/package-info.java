/**
 * Where a signer lives, found by what they type: the name of a place in any of its languages, however it is spelt. The
 * list of places is the same for everybody, so a browser fetches it once and looks in it itself, and nothing of what is
 * typed is sent anywhere before the form is, but what is in no list and may be a postcode. Without scripts the form is
 * sent with the words, and comes back with the places that may be meant.
 */
@NullMarked
package org.tadamon.api.area.choice;

import org.jspecify.annotations.NullMarked;
