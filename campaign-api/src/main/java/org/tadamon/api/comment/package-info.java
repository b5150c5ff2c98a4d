/**
 * Why people sign, in their own words: taken where somebody signs, sealed with the rest of what they wrote, read by a
 * moderator, and shown only after that, for as long as the signature counts and with as much of the name as its signer
 * shows. On a guarded petition nobody is asked for words, since how somebody writes can give them away, and none are
 * shown that were given before.
 */
@NullMarked
package org.tadamon.api.comment;

import org.jspecify.annotations.NullMarked;
