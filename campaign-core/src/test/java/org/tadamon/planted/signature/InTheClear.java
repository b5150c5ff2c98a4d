package org.tadamon.planted.signature;

record InTheClear(String name, String email) {}
