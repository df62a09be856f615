package org.copydesk.ingest.feeds;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from all others (IANA special-purpose address registries, RFC 6890). */
final class Networks {

    private Networks() {}

    /** Whether {@code address} is one that anybody on the internet could mean. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return switch (first) {
            case 0 -> false;
            // Shared by carriers, RFC 6598.
            case 100 -> second < 64 || second > 127;
            // Protocol assignments, documentation, 6to4 relays.
            case 192 -> !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            // Benchmarks, RFC 2544, and documentation.
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Global unicast is 2000::/3; of it 2001::/23 (Teredo and others), documentation and 6to4 hold other addresses or none. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        boolean global = first >> 13 == 1;
        boolean special = first == 0x2002 || first == 0x2001 && (second < 0x0200 || second == 0x0DB8) || first == 0x3FFF;
        return global && !special;
    }
}
