/**
 * Who is signed in, told to whoever asks for an {@link org.tadamon.api.access.Actor}: an account's id and whether it
 * was shown a moment ago that it is still the same person. Nothing else about them travels with a request.
 */
@NullMarked
package org.tadamon.api.session;

import org.jspecify.annotations.NullMarked;
