/**
 * Which packages were made of all petitions, by whom and why, and who took them along: for those who look after what is
 * handed out. Auditors and owners of an organisation see what is its own; those of the organisation that runs the
 * platform, and the operator's programs, see everything.
 */
@NullMarked
package org.tadamon.api.export.audit;

import org.jspecify.annotations.NullMarked;
