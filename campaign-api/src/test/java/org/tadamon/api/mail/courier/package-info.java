/** Mail is brought to its relay once, and again where that failed. */
@NullMarked
package org.tadamon.api.mail.courier;

import org.jspecify.annotations.NullMarked;
