/**
 * What is this action, when and where is it, and will it be? One document per action, the exact place as sealed as
 * ever.
 */
@NullMarked
package org.tadamon.projections.actionpage;

import org.jspecify.annotations.NullMarked;
