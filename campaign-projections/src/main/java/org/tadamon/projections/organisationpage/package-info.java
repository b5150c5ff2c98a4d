/** What is this organisation called, who belongs to it, and who may still come? One document per organisation. */
@NullMarked
package org.tadamon.projections.organisationpage;

import org.jspecify.annotations.NullMarked;
