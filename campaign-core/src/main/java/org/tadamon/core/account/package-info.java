/**
 * An account lets one person act for organisations: an address to sign in with, a chosen name, pronouns. All of it is
 * sealed under a secret of the account's own; what remains for ever is an id that says nothing.
 */
@NullMarked
package org.tadamon.core.account;

import org.jspecify.annotations.NullMarked;
