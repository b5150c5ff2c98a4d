/**
 * An organisation is a group that speaks with one voice. Its members hold roles, every change of which says who made it
 * and why, and it is never without an owner, except that its last member takes it along when they have themselves
 * forgotten.
 */
@NullMarked
package org.tadamon.core.organisation;

import org.jspecify.annotations.NullMarked;
