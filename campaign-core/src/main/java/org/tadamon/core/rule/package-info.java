/**
 * A rule says which signatures of a petition are set aside, and why: those from an area, with one kind of address, in a
 * span of time, under one name many times, or many at once. It is tried over everything that was signed before it does
 * anything, and tells whom it would hold and what the count would be. Applied, it holds those it was seen to find, and
 * whoever it fits of those who sign later, until it is ended. It can be stopped on the way, and undone as a whole: then
 * exactly those it held count again whom nobody has decided about since. What it looks for in names and addresses is as
 * sealed as what it looks in.
 */
@NullMarked
package org.tadamon.core.rule;

import org.jspecify.annotations.NullMarked;
