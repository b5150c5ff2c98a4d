/**
 * What was decided about petitions, when and for which reason? Everybody may read it; who decided is told to those who
 * moderate and audit alone. No text of a petition is kept here, so none can be seen here that is hidden elsewhere.
 */
@NullMarked
package org.tadamon.projections.decisionlog;

import org.jspecify.annotations.NullMarked;
