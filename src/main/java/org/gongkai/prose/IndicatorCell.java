package org.gongkai.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Amount;
import org.gongkai.prose.IndicatorValue.Form;
import org.gongkai.prose.IndicatorValue.Kind;
import org.jspecify.annotations.Nullable;

/** 指标值的写法: reads a value cell; a number counts only where it is the whole cell or the one number in its words. */
final class IndicatorCell {
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern NUMBER = Pattern.compile("(?<sign>=|" + Comparison.BEFORE + ")?\\s?"
            + "(?<figure>(?>[1-9][0-9]{0,2}(?:,[0-9]{3})+|0|[1-9][0-9]*+)(?:\\.[0-9]++)?)\\s?(?<unit>[^0-9]{0,8}?)(?<behind>"
            + Comparison.BEHIND + ")?");
    private static final Pattern DATE = Pattern.compile("(?:于|在)?(?:(?:19|20)[0-9]{2}\\s?(?:年度?|年全年)?[-~至到]?)?"
            + "(?<=[年度])?(?:[0-9]{1,2}\\s?月份?)?(?:[0-9]{1,2}\\s?日)?(?:底|末|初|上半年|下半年|全年)?(?:之?前|以前|内)?(?:完成|支付|付款|到位)?");
    private static final Pattern DAY = Pattern.compile("(?:19|20)[0-9]{2}([-/.])[0-9]{1,2}(?:\\1[0-9]{1,2})?前?");
    private static final Pattern NOT_ONLY_YEAR = Pattern.compile("(?:19|20)[0-9]{2}|[^年月]*");
    private static final Pattern PERIOD = Pattern.compile(
            "^(?:按(?:[年月季周日天时期]|季度|年度|进度|合同|协议|规定)|[每逐](?:[年月季周日天]|季度)" + "|及时|准时|定期|随时|实时|长期|全年|当年|年内|本年|常年|年底|年末).*");
    private static final Pattern STRAY = Pattern.compile("^([按每逐]([年月季周日]).*[^年月季周日每按全当本逐上下0-9个])\\2$");
    private static final Pattern MONEY =
            Pattern.compile("(?<money>" + MoneyUnit.ANY + ")整?(?:(?<mark>[/、·每]|每)(?<per>.{1,4}))?");
    private static final Pattern REVERSED = Pattern.compile("(?<per>.{1,4})、(?<money>" + MoneyUnit.ANY + ")");
    private static final Pattern PARTED = Pattern.compile("(.{1,3})[、·](.{1,3})");
    private static final Pattern ENDS_PARTED = Pattern.compile(".*(?:人、次|批、次|台、套|家、次|户、次|场、次|元、[年月人])");

    private IndicatorCell() {}

    static IndicatorValue read(String cell) {
        String text = cell.strip();
        String folded = Prose.of(text).folded();
        if (text.isEmpty()) {
            return plain(text, Kind.BLANK);
        }
        if (!DIGIT.matcher(folded).find()) {
            return words(text, folded);
        }
        if (isDate(folded)) {
            return date(text, folded);
        }
        Matcher number = NUMBER.matcher(folded);
        return number.matches() && isUnit(number.group("unit")) ? number(text, number) : amongWords(text);
    }

    static Optional<Amount> amount(BigDecimal number, String unit) {
        Matcher money = Pattern.compile(MoneyUnit.ANY).matcher(unit);
        if (!money.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Amount.ofFen(MoneyUnit.named(money.group()).fen(number)));
        } catch (ArithmeticException finerThanAFen) {
            return Optional.empty();
        }
    }

    private static boolean isUnit(String unit) {
        return unit.isEmpty()
                || unit.equals("%")
                || unit.equals("‰")
                || MONEY.matcher(unit).matches()
                || REVERSED.matcher(unit).matches()
                || PARTED.matcher(unit).matches()
                || Units.isKnown(unit)
                || unit.length() <= 2;
    }

    private static IndicatorValue number(String text, Matcher at) {
        BigDecimal number = new BigDecimal(at.group("figure").replace(",", ""));
        String unit = at.group("unit");
        Comparison comparison = Comparison.of(at.group("sign"), null, at.group("behind"));
        if (unit.isEmpty()) {
            return new IndicatorValue(text, Kind.COUNT, comparison, number, unit, Form.MISSING, null);
        }
        String proposed = proposed(unit);
        Form form = proposed == null && !unit.contains("、") ? Form.WELL_FORMED : Form.MALFORMED;
        String proposal = proposed == null
                ? null
                : text.substring(0, at.start("unit")) + proposed + text.substring(at.end("unit"));
        BigDecimal value = unit.equals("‰") ? number.movePointLeft(1) : number;
        return new IndicatorValue(text, kind(unit), comparison, value, unit, form, proposal);
    }

    private static Kind kind(String unit) {
        Matcher money = MONEY.matcher(unit);
        if (money.matches()) {
            return money.group("per") == null ? Kind.MONEY : Kind.PRICE;
        }
        if (REVERSED.matcher(unit).matches()) {
            return Kind.PRICE;
        }
        return unit.equals("%") || unit.equals("‰") ? Kind.RATE : Kind.COUNT;
    }

    /** The unit as it ought to be written, where it is not and one reading alone is possible. */
    private static @Nullable String proposed(String unit) {
        Matcher money = MONEY.matcher(unit);
        if (money.matches() && "、".equals(money.group("mark")) && Units.isKnown(money.group("per"))) {
            return money.group("money") + "/" + money.group("per");
        }
        Matcher reversed = REVERSED.matcher(unit);
        if (reversed.matches() && Units.isKnown(reversed.group("per"))) {
            return reversed.group("money") + "/" + reversed.group("per");
        }
        Matcher parted = PARTED.matcher(unit);
        return parted.matches() && Units.isKnown(parted.group(1) + parted.group(2))
                ? parted.group(1) + parted.group(2)
                : null;
    }

    private static boolean isDate(String folded) {
        return DAY.matcher(folded).matches()
                || (DATE.matcher(folded).matches()
                        && !NOT_ONLY_YEAR.matcher(folded).matches());
    }

    private static IndicatorValue date(String text, String folded) {
        Matcher year = Pattern.compile("(?:19|20)[0-9]{2}").matcher(folded);
        BigDecimal number = year.find() ? new BigDecimal(year.group()) : null;
        return new IndicatorValue(text, Kind.DATE, Comparison.EXACT, number, "", Form.WELL_FORMED, null);
    }

    private static IndicatorValue words(String text, String folded) {
        Matcher stray = STRAY.matcher(folded);
        if (stray.matches()) {
            String proposal = text.substring(0, stray.end(1));
            String unit = text.substring(stray.end(1));
            return new IndicatorValue(text, Kind.PERIOD, Comparison.EXACT, null, unit, Form.MALFORMED, proposal);
        }
        if (ENDS_PARTED.matcher(folded).matches()) {
            String unit = text.substring(text.length() - 3);
            return new IndicatorValue(text, Kind.WORDING, Comparison.EXACT, null, unit, Form.MALFORMED, null);
        }
        return plain(text, PERIOD.matcher(folded).matches() ? Kind.PERIOD : Kind.WORDING);
    }

    /** A cell of words: the one mention in it, if there is no other digit. */
    private static IndicatorValue amongWords(String text) {
        List<Mention> mentions = Mentions.in(text);
        if (mentions.size() != 1) {
            return plain(text, Kind.UNREADABLE);
        }
        Mention only = mentions.get(0);
        String around = text.substring(0, only.start()) + text.substring(only.end());
        return DIGIT.matcher(Prose.of(around).folded()).find() ? plain(text, Kind.UNREADABLE) : of(text, only);
    }

    private static IndicatorValue of(String text, Mention only) {
        if (only instanceof RateMention rate) {
            return of(text, Kind.RATE, rate.comparison(), rate.percent(), "%");
        }
        if (only instanceof CountMention count) {
            return of(text, Kind.COUNT, count.comparison(), count.number(), count.unit());
        }
        if (only instanceof AmountMention amount) {
            Kind kind = amount.per() == null ? Kind.MONEY : Kind.PRICE;
            String unit = amount.unit().chineseName() + (amount.per() == null ? "" : "/" + amount.per());
            return of(text, kind, amount.comparison(), amount.figure(), unit);
        }
        int year = only instanceof YearMention alone ? alone.year() : ((DateMention) only).year();
        return of(text, Kind.DATE, Comparison.EXACT, BigDecimal.valueOf(year), "");
    }

    private static IndicatorValue of(String text, Kind kind, Comparison comparison, BigDecimal number, String unit) {
        return new IndicatorValue(text, kind, comparison, number, unit, Form.WELL_FORMED, null);
    }

    private static IndicatorValue plain(String text, Kind kind) {
        return new IndicatorValue(text, kind, Comparison.EXACT, null, "", Form.WELL_FORMED, null);
    }
}
