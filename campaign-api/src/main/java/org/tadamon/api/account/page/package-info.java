/**
 * The page on which people see and change what is held about them: what they are called, where they are signed in, how
 * they sign in; take all of it with them; and have themselves forgotten.
 */
@NullMarked
package org.tadamon.api.account.page;

import org.jspecify.annotations.NullMarked;
