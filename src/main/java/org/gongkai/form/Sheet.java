package org.gongkai.form;

/**
 * 工作表: where in a file rows stand.
 *
 * @param member the path of the file within an archive; empty where the dropped file is no archive
 * @param name the name of the sheet; empty where the form knows no sheets
 */
public record Sheet(String member, String name) {
    /** The whole of a file that is one table. */
    public static final Sheet WHOLE = new Sheet("", "");

    /** 来源表名: what an {@link org.gongkai.model.Origin} calls it: the member and the sheet, whichever there is. */
    public String label() {
        return member.isEmpty() || name.isEmpty() ? member + name : member + "/" + name;
    }

    /** Where it is in its file, in words that begin a sentence; empty for the whole of a file. */
    public String place() {
        return name.isEmpty() ? "" : "工作表“" + name + "”";
    }

    /** Where it is in the dropped file, with the member that it is in. */
    public String fullPlace() {
        return (member.isEmpty() ? "" : "压缩包内“" + member + "”") + place();
    }
}
