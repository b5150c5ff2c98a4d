package org.tadamon.api.architecture.planted.telltale;

record Discreet(String secret) {

    @Override
    public String toString() {
        return "<secret>";
    }
}
