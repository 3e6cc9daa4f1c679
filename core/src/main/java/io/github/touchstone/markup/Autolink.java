package io.github.touchstone.markup;

import java.util.Optional;

/**
 * A web or mail address between angle brackets (CommonMark 0.31.2, section 6.5).
 *
 * @param end offset after the closing bracket
 * @param target the address, with its scheme
 */
record Autolink(int end, String target) {

    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_DOMAIN_LABEL = 63;
    private static final String LOCAL_PART_MARKS = ".!#$%&'*+/=?^_`{|}~-";

    static Optional<Autolink> at(String text, int start) {
        int first = start + 1;
        int end = first;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<' && text.charAt(end) != '>') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '>') {
            return Optional.empty();
        }
        String address = text.substring(first, end);
        if (hasScheme(address)) {
            return Optional.of(new Autolink(end + 1, address));
        }
        return isMail(address) ? Optional.of(new Autolink(end + 1, "mailto:" + address)) : Optional.empty();
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        return colon >= 2
                && colon <= LONGEST_SCHEME
                && isAsciiLetter(address.charAt(0))
                && address.substring(0, colon).chars().allMatch(c -> isAlphanumeric(c) || "+.-".indexOf(c) >= 0);
    }

    private static boolean isMail(String address) {
        int at = address.indexOf('@');
        if (at < 1 || !address.substring(0, at).chars().allMatch(Autolink::isLocal)) {
            return false;
        }
        int label = at + 1;
        for (int i = label; i <= address.length(); i++) {
            if (i == address.length() || address.charAt(i) == '.') {
                if (!isDomainLabel(address, label, i)) {
                    return false;
                }
                label = i + 1;
            }
        }
        return true;
    }

    private static boolean isDomainLabel(String address, int start, int end) {
        return end > start
                && end - start <= LONGEST_DOMAIN_LABEL
                && address.charAt(start) != '-'
                && address.charAt(end - 1) != '-'
                && address.substring(start, end).chars().allMatch(c -> isAlphanumeric(c) || c == '-');
    }

    private static boolean isLocal(int c) {
        return isAlphanumeric(c) || LOCAL_PART_MARKS.indexOf(c) >= 0;
    }

    private static boolean isAlphanumeric(int c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
