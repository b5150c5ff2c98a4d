/**
 * The pages on which moderators write a rule, see whom it would hold before it holds anybody, apply it, watch it, stop
 * it, end it and undo it. Everything is done with forms, links and keys alone.
 */
@NullMarked
package org.tadamon.api.rule.page;

import org.jspecify.annotations.NullMarked;
