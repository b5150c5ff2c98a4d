/**
 * What pages without a cookie know about whoever reads them: whose part in something they are about, sealed, so that
 * nobody who holds a page learns even whether there is one. Every node reads what another has written.
 */
@NullMarked
package org.tadamon.api.pagehandle;

import org.jspecify.annotations.NullMarked;
