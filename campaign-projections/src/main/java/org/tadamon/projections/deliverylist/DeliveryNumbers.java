package org.tadamon.projections.deliverylist;

/**
 * How many deliveries of a petition hold; those that were taken back are not counted.
 *
 * @param deliveries all of them, several to one decision maker too
 * @param answers how many of them were answered
 */
public record DeliveryNumbers(long deliveries, long answers) {}
