package org.copydesk.findings.reference;

import java.math.BigDecimal;
import java.util.List;

/** Numerals of Chinese and Japanese: 三千五百 is 3500, 二〇一九 is 2019, 三点四亿 is 340000000. */
final class HanNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private HanNumerals() {}

    /** What a run of numerals means; empty where it is no number, as 万 alone. */
    static List<BigDecimal> readings(String numerals) {
        var plain = numerals.replace('零', '〇').replace('两', '二').replace('萬', '万').replace('億', '亿');
        if (plain.chars().noneMatch(c -> DIGITS.indexOf(c) >= 0 || c == '十')) {
            return List.of();
        }
        if (plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return List.of(new BigDecimal(digits(plain)));
        }
        int point = plain.indexOf('点');
        return List.of(point < 0 ? scaled(plain) : pointed(plain, point));
    }

    private static String digits(String numerals) {
        var digits = new StringBuilder();
        numerals.chars().filter(c -> DIGITS.indexOf(c) >= 0).forEach(c -> digits.append(DIGITS.indexOf(c)));
        return digits.toString();
    }

    private static BigDecimal pointed(String numerals, int point) {
        int end = point + 1;
        while (end < numerals.length() && DIGITS.indexOf(numerals.charAt(end)) >= 0) {
            end++;
        }
        var fraction = digits(numerals.substring(point + 1, end));
        var value = new BigDecimal(
                scaled(numerals.substring(0, point)).toPlainString() + "." + (fraction.isEmpty() ? "0" : fraction));
        for (char scale : numerals.substring(end).toCharArray()) {
            value = scale == '亿' ? value.multiply(HUNDRED_MILLION) : scale == '万' ? value.multiply(TEN_THOUSAND) : value;
        }
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal scaled(String numerals) {
        var all = BigDecimal.ZERO;
        long group = 0;
        long digit = 0;
        for (char c : numerals.toCharArray()) {
            switch (c) {
                case '十' -> {
                    group += Math.max(1, digit) * 10;
                    digit = 0;
                }
                case '百' -> {
                    group += digit * 100;
                    digit = 0;
                }
                case '千' -> {
                    group += digit * 1000;
                    digit = 0;
                }
                case '万', '亿' -> {
                    all = all.add(BigDecimal.valueOf(group + digit)).multiply(c == '万' ? TEN_THOUSAND : HUNDRED_MILLION);
                    group = 0;
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(c);
            }
        }
        return all.add(BigDecimal.valueOf(group + digit));
    }
}
