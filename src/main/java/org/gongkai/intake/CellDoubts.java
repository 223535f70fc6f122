package org.gongkai.intake;

import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.form.Trait;
import org.gongkai.refusal.Observations;

/** 单元格疑点: what keeps the text of a cell of a workbook from being read, or from being read without a word. */
final class CellDoubts {
    /** Codes of any length, whose lost zeros nobody can see; a code of a unit tells by its length. */
    private static final Set<Field> OF_ANY_LENGTH =
            Field.setOf(Field.PROJECT_CODE, Field.ASSET_NUMBER, Field.ITEM_CODE, Field.MATTER);

    private CellDoubts() {}

    /** Whether the text of a cell may be read; tells why not, or what is to be kept in mind. */
    static boolean allow(Field field, Trait trait, String text, Supplier<String> place, Observations seen) {
        return switch (trait) {
            case UNCOMPUTED -> {
                seen.problem(place.get(), text, "有计算结果的公式或直接填写的内容", "请用表格软件打开并保存一次，或改为填写数值，再重新放入。");
                yield false;
            }
            case ERROR -> {
                seen.problem(place.get(), text, "没有出错的公式或直接填写的内容", "这是表格公式出错的结果，请改正公式或直接填写后重新放入。");
                yield false;
            }
            case SCALED -> {
                seen.problem(
                        place.get(),
                        text,
                        "显示的数与存放的数一致的单元格",
                        "数字格式把存放的数按千、万缩放显示，或附有这样的单位，无法确定以哪个为准，请把格式改为“常规”或“0.00”，核对后重新放入。");
                yield false;
            }
            case NUMBER, NUMBER_FROM_1904 -> {
                if (OF_ANY_LENGTH.contains(field) && text.contains("E")) {
                    seen.problem(place.get(), text, "完整的编码", "编码被表格软件当作数字，第 15 位以后的数字已经丢失，请把该列设为文本格式后从系统重新导出。");
                    yield false;
                }
                if (OF_ANY_LENGTH.contains(field) && !text.startsWith("0")) {
                    seen.notice("编码存成了数字，开头的 0 可能已丢失，按现有数字读取，请核对", place.get());
                }
                yield true;
            }
            case DATE, COVERED -> true;
        };
    }
}
