package org.gongkai.value;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.model.Classification;
import org.gongkai.model.FunctionalCode;

/**
 * 支出功能分类科目编码: an item of seven digits whose class and section the classification knows.
 *
 * @param names the names of the codes of the year; empty where the classification is not installed, then only the shape counts
 */
public record FunctionalCodeParser(Map<String, String> names) implements Parser<FunctionalCode> {
    private static final String RESOURCE = "/classification/functional-2026.csv";
    private static final int ITEM_LENGTH = 7;
    private static final int NEAREST = 3;

    /** The parser for the installed classification. */
    public static FunctionalCodeParser installed() {
        boolean present = Classification.class.getResource(RESOURCE) != null;
        return new FunctionalCodeParser(present ? Classification.FUNCTIONAL.names() : Collections.emptyMap());
    }

    @Override
    public FunctionalCode parse(String text) throws Unreadable {
        if (text.length() != ITEM_LENGTH || !Codes.isDigits(text)) {
            throw new Unreadable("7 位数字的支出功能分类科目编码（项级）", Codes.remedy(text, ITEM_LENGTH));
        }
        FunctionalCode code = new FunctionalCode(text);
        if (!names.isEmpty()) {
            known(code.toClass().digits(), "", "类");
            known(code.toSection().digits(), code.toClass().digits(), "款");
        }
        return code;
    }

    @Override
    public FunctionalCode standIn() {
        return new FunctionalCode("2010101");
    }

    @Override
    public Optional<String> notice(FunctionalCode code) {
        return names.isEmpty() || names.containsKey(code.digits())
                ? Optional.empty()
                : Optional.of("功能科目“" + code + "”不在 2026 年科目表中，其类、款有效，已按原样读取，请核对");
    }

    private void known(String code, String parent, String level) throws Unreadable {
        if (!names.containsKey(code)) {
            throw new Unreadable(
                    "2026 年科目表中有的" + level + "级科目", "科目表中没有“" + code + "”，最接近的有：" + nearest(code, parent) + "。请核对后改正。");
        }
    }

    private String nearest(String code, String parent) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().length() == code.length()
                        && entry.getKey().startsWith(parent))
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> differences(entry.getKey(), code))
                        .thenComparingInt(entry -> Math.abs(Integer.parseInt(entry.getKey()) - Integer.parseInt(code)))
                        .thenComparing(Map.Entry::getKey))
                .limit(NEAREST)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("、"));
    }

    private static int differences(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
