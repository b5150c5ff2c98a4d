/**
 * Organisations as they are reached: founding one, inviting people by a link, giving and taking roles, leaving. After
 * each act the answer waits until the read models show it, so that a role that was taken opens nothing any more by the
 * time whoever took it reads that it is done. One organisation runs the platform; its place is taken in PostgreSQL
 * before it is founded, so that there can never be two.
 */
@NullMarked
package org.tadamon.api.organisation;

import org.jspecify.annotations.NullMarked;
