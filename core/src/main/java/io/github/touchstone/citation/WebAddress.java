package io.github.touchstone.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells web addresses that can be looked up from those that cannot. */
final class WebAddress {

    private static final List<String> SCHEMES = List.of("http://", "https://");

    /** Names set aside for examples and tests (RFC 2606, RFC 6761). */
    private static final Set<String> RESERVED =
            Set.of("example.com", "example.org", "example.net", "example", "localhost", "test", "invalid");

    private WebAddress() {}

    /** True for "https://host.tld/…" and "www.host.tld" unless the host is one set aside for examples. */
    static boolean leadsSomewhere(String address) {
        String host = host(address);
        int lastDot = host.lastIndexOf('.');
        return lastDot > 0 && lastDot < host.length() - 1 && !isReserved(host);
    }

    /** True for an address of the web whose host cannot exist, since it is set aside for examples. */
    static boolean isDead(String address) {
        String host = host(address);
        return !host.isEmpty() && isReserved(host);
    }

    /** The host in lower case without "www."; empty if the address is not one of the web. */
    static String host(String address) {
        int start = schemeEnd(address);
        if (start == 0 && !startsWith(address, "www.")) {
            return "";
        }
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** The address in one spelling: without scheme, "www.", fragment and last slash, the host in lower case. */
    static String place(String address) {
        String host = host(address);
        int hostEnd = address.toLowerCase(Locale.ROOT).indexOf(host) + host.length();
        int fragment = address.indexOf('#', hostEnd);
        String path = address.substring(hostEnd, fragment < 0 ? address.length() : fragment);
        return host + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private static int schemeEnd(String address) {
        return SCHEMES.stream()
                .filter(scheme -> startsWith(address, scheme))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static boolean startsWith(String address, String prefix) {
        return address.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private static boolean isReserved(String host) {
        int top = host.lastIndexOf('.');
        int second = host.lastIndexOf('.', top - 1);
        return RESERVED.contains(host.substring(second + 1)) || RESERVED.contains(host.substring(top + 1));
    }
}
