/**
 * The persons and offices petitions are addressed to, with the area each represents. They are public office-holders:
 * their names, offices and official contacts are published facts, kept in clear, and imported as a list that is taken
 * as a whole or not at all.
 */
@NullMarked
package org.tadamon.core.decisionmaker;

import org.jspecify.annotations.NullMarked;
