package org.tadamon.core.decisionmaker;

/**
 * A person or office petitions are addressed to.
 *
 * @param areaCode the area they represent
 * @param name 1 to 200 characters
 * @param office what they hold, for example {@code Member of Parliament}; 1 to 200 characters
 * @param contact their published official address, of whatever kind; empty without one, up to 300 characters
 */
public record DecisionMaker(String areaCode, String name, String office, String contact) {}
