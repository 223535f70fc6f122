package org.gongkai.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 数字的改法: what is probably wrong with a text that ought to be a figure, and how to mend it.
 *
 * @param sign what it looks like, in half-width forms
 * @param remedy how to mend it, a full sentence
 */
record FigureRemedy(Pattern sign, String remedy) {
    private static final String MIXED = "半角和全角数字混在一起，请核实后统一用半角数字重新填写。";
    private static final String OTHERWISE = "请只填写数字，不带文字；没有数字时请填写 0，或删除该行。";
    private static final int LONGEST = 200;
    private static final String SIGN = "[-+△▲负−–—(]";
    private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟元圆角分整";
    private static final List<FigureRemedy> REMEDIES = List.of(
            found("#[A-Z][A-Z0-9/_]*[!?]?.*|Err:[0-9]+", "这是表格公式出错的结果，请改正公式或直接填写数字后重新导出。"),
            found("#+", "这一列太窄，导出的只是井号，请加宽该列后重新导出。"),
            found("(?i)[-+]?(?:nan|inf|infinity|∞|null|undefined|n/a)", "这是程序算不出的结果，请核实后直接填写数字。"),
            found("[-+(△]?[0-9]+(?:\\.[0-9]+)?[Ee][-+]?[0-9]+.*", "这是科学计数法，后面的数字可能已经丢失，请把该列设为数值格式后重新导出。"),
            found("(?=.*[0-9])(?=.*[OoIl|])[-+(△￥¥0-9OoIl|,. ]+[)]?", "数字里夹着字母 O、I 或 l，请改为数字 0 或 1。"),
            found(".*[0-9] *(?:[十百千万亿]+元?|元).*", "单元格里写的单位与该列注明的单位不同，请换算成该列的单位，只填写数字。"),
            found("[" + NUMERALS + "]+", "请用阿拉伯数字填写，不要用汉字数字。"),
            found(".*(?:[$€£₩￡]|USD|HKD|EUR|JPY|美元|港元|港币|欧元|日元).*", "只收人民币金额，请换算成人民币后填写。"),
            found(".*[%‰].*", "这是百分数，请核对是否错列。"),
            found(".*[\\p{N}&&[^0-9]].*", "只认 0 到 9 的数字，请重新输入这个数字。"),
            found("(?:[￥¥ ]*" + SIGN + "){2}.*|[￥¥ ]*" + SIGN + "[0-9].*-", "负号写了两次，请只保留括号或只保留负号。"),
            found("[^()]*\\([^)]*|[^(]*\\).*", "括号不成对，请核实后改正。"),
            found(".*,.*", "千分位逗号的位置不对，请核实后改正。"),
            found(".*[0-9.][\\s\\p{Z}]+[0-9.].*", "数字中间有空格，不知道是一个数还是两个数，请核实后删去空格。"),
            found(".*[0-9] *[-−–—].*", "数字中间或后面有横线，不知道是负号还是没有写完，请核实后改正。"),
            found("[^1-9.]*0[0-9].*", "前面有多余的 0，像是编码，请核对是否错列。"),
            found(".*\\..*", "小数点的位置不对，请核实后改正。"));

    /** How to mend a text that is no figure. */
    static String of(String text) {
        if (Digits.isMixed(text)) {
            return MIXED;
        }
        String figure = Characters.halfWidth(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return REMEDIES.stream()
                .filter(known -> known.sign.matcher(figure).matches())
                .findFirst()
                .map(FigureRemedy::remedy)
                .orElse(OTHERWISE);
    }

    /** How to mend a text that is no figure, where a figure has no sign. */
    static String ofUnsigned(String text) {
        boolean signed = Figure.of(text)
                .filter(Figure::negative)
                .map(figure -> Digits.read(figure.digits()))
                .isPresent();
        return signed ? "这里不应是负数，请核实后改正。" : of(text);
    }

    private static FigureRemedy found(String sign, String remedy) {
        return new FigureRemedy(Pattern.compile(sign), remedy);
    }
}
