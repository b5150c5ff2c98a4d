/**
 * Who changed what in this organisation, when and why? One document per change, newest first, so that a long history
 * never weighs on the organisation's own page.
 */
@NullMarked
package org.tadamon.projections.organisationhistory;

import org.jspecify.annotations.NullMarked;
