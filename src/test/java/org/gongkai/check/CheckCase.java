package org.gongkai.check;

import java.util.List;

/**
 * 样例: a dossier where a cross-check holds and one where it breaks.
 *
 * @param code 规则号
 * @param holds where it finds nothing
 * @param breaks where it finds something
 * @param findings what it finds there, each as {@code 级别|项目|实际|应为|差额|单元格}
 */
record CheckCase(String code, Evidence holds, Evidence breaks, List<String> findings) {
    @Override
    public String toString() {
        return code;
    }
}
