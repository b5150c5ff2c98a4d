package org.tadamon.api.admission;

import java.nio.ByteBuffer;

/** Where a request comes from, known by nothing but the tag of its network, which is good for a day. */
public final class Origin {

    private final long network;

    Origin(long network) {
        this.network = network;
    }

    /** The tag, 8 bytes: the same for all who come from there today. */
    public byte[] tag() {
        return ByteBuffer.allocate(Long.BYTES).putLong(network).array();
    }

    long network() {
        return network;
    }

    @Override
    public String toString() {
        return "<origin>";
    }
}
