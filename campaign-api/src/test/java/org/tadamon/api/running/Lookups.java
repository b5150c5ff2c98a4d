package org.tadamon.api.running;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Writes down every host whose name is looked up while tests run. */
public final class Lookups extends InetAddressResolverProvider {

    private static final Set<String> HOSTS = ConcurrentHashMap.newKeySet();

    /** Every host so far. */
    public static Set<String> hosts() {
        return Set.copyOf(HOSTS);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var builtIn = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                HOSTS.add(host);
                return builtIn.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtIn.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "lookups";
    }
}
