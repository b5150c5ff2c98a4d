/**
 * Lets whoever tries the platform on their own machine read what would have been sent, as long as no mail server is
 * set. There are codes and links in it, so it answers to that machine alone, and to nobody who comes through a proxy.
 */
@NullMarked
package org.tadamon.api.mailbox;

import org.jspecify.annotations.NullMarked;
