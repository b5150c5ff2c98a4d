/** Mail leaves the house as promised, whatever the mail server does. */
@NullMarked
package org.tadamon.api.mail.transport;

import org.jspecify.annotations.NullMarked;
