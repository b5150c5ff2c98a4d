/**
 * Who is signed in, told to whoever asks for an {@link org.tadamon.api.access.Actor}: an account's id and whether it
 * was shown a moment ago that it is still the same person. A session is a row found by the hash of its cookie, so it
 * holds on every node and after a restart, can be listed and ended from anywhere, and lets nobody in who has only
 * stolen the database. There is no other session: nothing of the servlet container's, nothing serialised.
 */
@NullMarked
package org.tadamon.api.session;

import org.jspecify.annotations.NullMarked;
