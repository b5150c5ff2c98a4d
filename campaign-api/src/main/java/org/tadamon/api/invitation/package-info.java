/**
 * Inviting people to an organisation by a link. The link is shown once to whoever invites, who can pass it on in any
 * way, and is mailed where an address is given; nobody looks whether the address has an account. Its token stands
 * behind the {@code #}, which no server and no log sees; here only its hash is kept. Opening the link does nothing: who
 * is signed in reads what they are invited to, and presses a button.
 */
@NullMarked
package org.tadamon.api.invitation;

import org.jspecify.annotations.NullMarked;
