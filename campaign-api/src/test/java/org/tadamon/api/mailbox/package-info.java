/** The mailbox shows itself to this machine, and to nobody else. */
@NullMarked
package org.tadamon.api.mailbox;

import org.jspecify.annotations.NullMarked;
