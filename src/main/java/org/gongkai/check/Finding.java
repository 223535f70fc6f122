package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Place;

/**
 * 审核意见: what a cross-check found, where, and how to mend it; every text is plain Chinese for the finance office.
 *
 * @param code 规则号
 * @param severity 级别
 * @param record 记录: what a person names when giving a reason for it
 * @param file 文件: the file as it was dropped; several joined by 、
 * @param sheet 工作表 or member; empty for a CSV file
 * @param cell 单元格: the cells, such as C5, or the rows, such as 第 3、7 行
 * @param project 项目: the subject, project or unit it is about
 * @param found 实际
 * @param expected 应为
 * @param difference 差额, in yuan where amounts differ, else empty
 * @param cause 原因
 * @param remedy 怎么改
 * @param basis 依据
 * @param places the values it is about
 */
public record Finding(
        String code,
        Severity severity,
        String record,
        String file,
        String sheet,
        String cell,
        String project,
        String found,
        String expected,
        String difference,
        String cause,
        String remedy,
        String basis,
        List<Place> places) {
    /** The headings that the finance office reads. */
    public static final List<String> HEADINGS =
            List.of("规则号", "级别", "文件", "工作表", "单元格", "项目", "实际", "应为", "差额", "原因", "怎么改", "依据");

    public Finding {
        places = List.copyOf(places);
    }

    static Finding of(CrossCheck check, Breach breach, CheckSettings settings, Whereabouts whereabouts) {
        Severity usual = breach.severity() == null ? check.severity() : breach.severity();
        return new Finding(
                check.code(),
                settings.severity(check.code(), usual),
                breach.about().record(),
                whereabouts.file(breach.places()),
                whereabouts.sheet(breach.places()),
                whereabouts.cell(breach.places(), Map.of()),
                breach.about().print(),
                breach.found(),
                breach.expected(),
                breach.difference(),
                breach.cause(),
                breach.remedy(),
                check.basis(),
                breach.places());
    }

    /** 内容指纹: changes when what was found changes, and with it the reason that a person gave for it. */
    public String fingerprint() {
        return Fingerprint.of(List.of(code, record, found, expected, difference));
    }

    /** The finding with the cells of its values as they are known by now. */
    Finding located(Map<Place, String> cells, Whereabouts whereabouts) {
        return new Finding(
                code,
                severity,
                record,
                file,
                sheet,
                whereabouts.cell(places, cells),
                project,
                found,
                expected,
                difference,
                cause,
                remedy,
                basis,
                places);
    }

    /** The finding as a row for programs and databases. */
    public Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("severity", severity.name());
        row.put("record", record);
        row.put("file", file);
        row.put("sheet", sheet);
        row.put("cell", cell);
        row.put("project", project);
        row.put("found", found);
        row.put("expected", expected);
        row.put("difference", difference);
        row.put("cause", cause);
        row.put("remedy", remedy);
        row.put("basis", basis);
        return row;
    }

    /** The finding as a line of the report, under {@link #HEADINGS}. */
    public List<String> line() {
        return List.of(
                code,
                severity.term(),
                shown(file),
                shown(sheet),
                cell,
                shown(project),
                shown(found),
                shown(expected),
                difference,
                shown(cause),
                remedy,
                basis);
    }

    /** A text that begins like a formula gets an apostrophe, so that a spreadsheet shows it and computes nothing. */
    public static String shown(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
