/**
 * Letter drives: starting one, saying it otherwise, ending it; to whom somebody writes who lives somewhere; and how
 * many have, as far as whoever asks may know.
 */
@NullMarked
package org.tadamon.api.letterdrive;

import org.jspecify.annotations.NullMarked;
