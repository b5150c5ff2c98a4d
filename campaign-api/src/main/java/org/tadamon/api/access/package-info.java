/**
 * Answers one question: may this person do this with what belongs to that organisation? Who is no member learns
 * nothing, not even that there is something; who is one and lacks the role is told so. Rights are named for what is
 * done with them, and which roles have which right is said in one place, {@link org.tadamon.api.access.Right}.
 */
@NullMarked
package org.tadamon.api.access;

import org.jspecify.annotations.NullMarked;
