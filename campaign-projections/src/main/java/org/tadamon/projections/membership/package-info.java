/**
 * Which organisations is somebody a member of, and with which roles? Asked before everything that is done in an
 * organisation's name, so it is kept apart from what pages show of one.
 */
@NullMarked
package org.tadamon.projections.membership;

import org.jspecify.annotations.NullMarked;
