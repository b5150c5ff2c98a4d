/**
 * Where a person belongs: told to them when they ask for everything held about them, and left before they are
 * forgotten. Nobody can be forgotten while others would be left without an owner, or signers without anybody to answer
 * them; an organisation nobody else belongs to ends with its last member.
 */
@NullMarked
package org.tadamon.api.belonging;

import org.jspecify.annotations.NullMarked;
