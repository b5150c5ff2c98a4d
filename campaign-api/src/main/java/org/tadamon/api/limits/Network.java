package org.tadamon.api.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What one household, school or shelter shares: an IPv4 address, or the first 64 bits of an IPv6 address, however they
 * are written.
 */
final class Network {

    /** What cannot be read is one network together, so that nobody invents many. */
    private static final String UNKNOWN = "unknown";

    private static final int PREFIX = 8;

    private Network() {}

    static String of(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return UNKNOWN;
        }
        try {
            var read = InetAddress.ofLiteral(address.strip());
            var bytes = read.getAddress();
            return HexFormat.of().formatHex(read instanceof Inet6Address ? Arrays.copyOf(bytes, PREFIX) : bytes);
        } catch (IllegalArgumentException malformed) {
            return UNKNOWN;
        }
    }
}
