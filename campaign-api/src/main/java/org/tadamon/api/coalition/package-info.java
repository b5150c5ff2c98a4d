/**
 * Coalitions as they are reached: the leading organisation invites others on written terms and may change or end them;
 * the partner accepts exactly what it has read, declines, or leaves. Who speaks for an organisation does this; the
 * answer to leaving comes when nothing is seen any more.
 */
@NullMarked
package org.tadamon.api.coalition;

import org.jspecify.annotations.NullMarked;
