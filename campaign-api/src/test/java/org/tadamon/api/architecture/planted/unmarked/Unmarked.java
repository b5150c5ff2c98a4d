package org.tadamon.api.architecture.planted.unmarked;

class Unmarked {}
