/**
 * Lets the operator's own programs use the JSON API, by one token they send each time. Without the setting there is no
 * such way in. People sign in as themselves, elsewhere.
 */
@NullMarked
package org.tadamon.api.operator;

import org.jspecify.annotations.NullMarked;
