/** Mail is kept, counted and forgotten as promised. */
@NullMarked
package org.tadamon.api.mail;

import org.jspecify.annotations.NullMarked;
