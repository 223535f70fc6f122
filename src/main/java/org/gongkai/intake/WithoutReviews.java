package org.gongkai.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.ReviewSheet;
import org.gongkai.refusal.Observations;

/** 去掉审核意见: shows another the sheets of a file, all but those that an annotated copy has got from this program. */
final class WithoutReviews implements SheetVisitor {
    private static final int HEADER_WITHIN = 3;

    private final SheetVisitor others;
    private final Observations seen;
    private final List<Row> first = new ArrayList<>();
    private Sheet sheet = Sheet.WHOLE;
    private String form = "";
    private boolean decided;
    private boolean review;
    private int reviews;
    private int shown;

    WithoutReviews(SheetVisitor others, Observations seen) {
        this.others = others;
        this.seen = seen;
    }

    /** Whether there was nothing but reviews. */
    boolean areAll() {
        return reviews > 0 && shown == 0;
    }

    @Override
    public void begin(Sheet next, String nextForm) {
        sheet = next;
        form = nextForm;
        first.clear();
        decided = false;
        review = false;
    }

    @Override
    public void row(Row row) {
        if (!decided) {
            first.add(row);
            if (isHeader(row)) {
                leaveOut();
            } else if (first.size() == HEADER_WITHIN) {
                show();
            }
        } else if (!review) {
            others.row(row);
        }
    }

    @Override
    public void end() {
        if (!decided) {
            show();
        }
        if (!review) {
            others.end();
        }
    }

    private static boolean isHeader(Row row) {
        Set<String> texts = new LinkedHashSet<>();
        for (int column = 0; column < row.cells().size(); column++) {
            texts.add(row.cell(column));
        }
        return ReviewSheet.isHeader(texts) && !OwnReport.isAnswered(texts);
    }

    private void show() {
        decided = true;
        shown++;
        others.begin(sheet, form);
        first.forEach(others::row);
        first.clear();
    }

    private void leaveOut() {
        decided = true;
        review = true;
        reviews++;
        boolean isNoData = first.stream().anyMatch(row -> row.text().contains(ReviewSheet.NOT_DATA));
        if (isNoData) {
            seen.problem(
                    sheet.place(), ReviewSheet.NOT_DATA, "单位导出的数据文件", "这是审核后供查阅的文件，内容不全或已转换格式。请在原来的文件或系统里改正后，重新导出再放入。");
        } else {
            seen.notice(sheet.place() + "是审核意见，不是数据，未读取");
        }
        first.clear();
    }
}
