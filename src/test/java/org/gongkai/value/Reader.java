package org.gongkai.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a careful person reads in a figure: an oracle that shares nothing with the parsers. It goes through the text sign
 * by sign, sorts each into its class and only then asks whether they make sense together. It reads more than the parsers
 * dare to; what it does not read, nobody may.
 */
final class Reader {
    private static final String MINUS = "-－−–—‒―‐‑﹣△▲负";
    private static final String ORNAMENT = "¥￥RMBCNYＲＭＢＣＮＹ人民币元整+＋";

    private final StringBuilder digits = new StringBuilder();
    private final StringBuilder power = new StringBuilder();
    private final List<Integer> commas = new ArrayList<>();
    private int minuses;
    private int opened;
    private int closed;
    private int point = -1;
    private boolean puzzled;
    private boolean inPower;

    /** The number that a text says in a column of 元 or 万元. */
    static Optional<BigDecimal> read(String text, AmountUnit unit) {
        Reader reader = new Reader();
        reader.puzzled = (text.contains("万") && unit == AmountUnit.YUAN)
                || (text.contains("元") && !text.contains("万") && unit == AmountUnit.WAN)
                || text.matches(".*[0-9０-９.．,，][ \u3000\u00A0]+[0-9０-９.．,，].*");
        return reader.figure(text.replace("万元", "元").replaceAll("[\\s\\p{Z}]+(?![0-9０-９])", ""));
    }

    private Optional<BigDecimal> figure(String text) {
        text.chars().forEach(c -> sort((char) c));
        boolean sensible = !puzzled
                && (!inPower || power.toString().matches("[-+]?[0-9０-９]{1,4}"))
                && digits.length() > 0
                && opened == closed
                && opened + minuses <= 1
                && point < digits.length()
                && groupsOfThree();
        if (!sensible) {
            return Optional.empty();
        }
        int decimals = point < 0 ? 0 : digits.length() - point;
        BigDecimal number = new BigDecimal(new BigInteger(digits.toString()), decimals)
                .scaleByPowerOfTen(inPower ? Integer.parseInt(power.toString()) : 0);
        return Optional.of(minuses + opened > 0 ? number.negate() : number);
    }

    private void sort(char c) {
        if (inPower && ")）元整 ".indexOf(c) < 0) {
            power.append(MINUS.indexOf(c) >= 0 ? '-' : c == '＋' ? '+' : c);
            return;
        }
        int digit = c < 0x80 || (c >= '０' && c <= '９') ? Character.digit(c, 10) : -1;
        if (digit >= 0) {
            digits.append(digit);
        } else if ("EeＥｅ".indexOf(c) >= 0) {
            inPower = true;
        } else if (c == '.' || c == '．') {
            puzzled |= point >= 0;
            point = digits.length();
        } else if (",，\u2009\u202F".indexOf(c) >= 0 && digits.length() > 0) {
            commas.add(digits.length());
            puzzled |= point >= 0;
        } else if (MINUS.indexOf(c) >= 0) {
            minuses++;
        } else if (c == '(' || c == '（') {
            opened++;
        } else if (c == ')' || c == '）') {
            closed++;
        } else {
            puzzled |= !Character.isSpaceChar(c) && ORNAMENT.indexOf(c) < 0;
        }
    }

    /** Whether the separators stand where they do when the number is printed with separators. */
    private boolean groupsOfThree() {
        if (commas.isEmpty()) {
            return true;
        }
        int whole = point < 0 ? digits.length() : point;
        List<Integer> due = new ArrayList<>();
        for (int place = whole % 3 == 0 ? 3 : whole % 3; place < whole; place += 3) {
            due.add(place);
        }
        return due.equals(commas);
    }
}
