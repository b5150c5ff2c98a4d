/**
 * Which exports were ordered, of one petition or of many, by whom and why, what has come of each, and who took it
 * along?
 */
@NullMarked
package org.tadamon.projections.exportlist;

import org.jspecify.annotations.NullMarked;
