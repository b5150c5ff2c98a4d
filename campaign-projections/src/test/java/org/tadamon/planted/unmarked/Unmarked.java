package org.tadamon.planted.unmarked;

class Unmarked {}
