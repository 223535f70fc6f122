package org.gongkai.health;

/**
 * 处置: what is wrong and what to do, in both languages, without a full stop.
 *
 * @param chinese such as 数据库不能写入，请检查数据库服务
 * @param english the same for those who read no Chinese
 */
record Advice(String chinese, String english) {
    /** As a sentence. */
    String sentence() {
        return chinese + " / " + english + ".";
    }

    /** As a sentence that names the reason. */
    String because(String reason) {
        return chinese + "（" + reason + "） / " + english + ".";
    }
}
