/** What packages are made of, as the ledger tells it at a position. */
@NullMarked
package org.tadamon.api.export.facts;

import org.jspecify.annotations.NullMarked;
