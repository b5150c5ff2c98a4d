/**
 * Rules about whose signatures are set aside, as moderators of the platform write, try, apply, stop and undo them. What
 * a rule looks for is sealed with the petition's own keys, so it dies with them.
 */
@NullMarked
package org.tadamon.api.rule;

import org.jspecify.annotations.NullMarked;
