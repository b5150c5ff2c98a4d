/**
 * What all pages share: the language of the path decides texts, direction and dates; every text comes from two bundles
 * of equal standing, with plurals as Arabic and English have them; and whatever goes wrong is told on a page, in the
 * reader's language, with a way on.
 */
@NullMarked
package org.tadamon.api.page;

import org.jspecify.annotations.NullMarked;
