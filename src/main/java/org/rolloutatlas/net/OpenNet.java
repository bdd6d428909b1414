package org.rolloutatlas.net;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The machines that may be asked: those of the open net. An address in a dataset, or one that a page leads on to, may otherwise
 * name a machine that only we can reach.
 *
 * @param allowed which machines may be asked
 */
public record OpenNet(Predicate<InetAddress> allowed) {
    /** The open net alone. */
    public OpenNet() {
        this(OpenNet::isOutside);
    }

    /** Whether a machine is one of the open net: not this one, and not one beside it. */
    static boolean isOutside(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isUniqueLocal(address.getAddress())
                && !isShared(address.getAddress());
    }

    /** {@code 100.64.0.0/10}: the networks of providers, and those that people lay over the net (RFC 6598). */
    private static boolean isShared(byte[] address) {
        return address.length == 4 && address[0] == 100 && (address[1] & 0xC0) == 64;
    }

    /** {@code fc00::/7}, which is to IPv6 what {@code 10.0.0.0/8} is to IPv4 (RFC 4193). */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xFE) == 0xFC;
    }

    /**
     * Whether every machine that the host of an address stands for may be asked. Who then asks the address within seconds asks
     * one of these: the JDK remembers for half a minute what a name stands for.
     *
     * @param address with a host
     * @throws UnknownHostException if nothing has that name
     */
    public boolean mayBeAsked(URI address) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(allowed);
    }

    /** A text as an address of the web, {@code http} or {@code https} with a host; empty if it is none. */
    public static Optional<URI> address(String text) {
        try {
            var uri = URI.create(text);
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("");
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
