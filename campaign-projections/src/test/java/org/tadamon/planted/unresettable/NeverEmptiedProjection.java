package org.tadamon.planted.unresettable;

class NeverEmptiedProjection {}
