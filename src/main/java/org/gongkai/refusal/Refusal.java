package org.gongkai.refusal;

import java.util.List;
import org.gongkai.model.Source;
import org.gongkai.value.Characters;

/**
 * 退回: why a file is not taken, with every problem it has.
 *
 * @param source the file; its fingerprint is empty where the content was not opened (a folder, a link, a file too large)
 * @param problems the problems in the order of the file, at least one
 */
public record Refusal(Source source, List<Problem> problems) {
    private static final int MOST_IN_A_NOTE = 200;

    public Refusal {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A refusal has a reason: " + source.fileName());
        }
    }

    /** 退回说明: the note that is put beside the refused file, one numbered paragraph a problem, at most 200 of them. */
    public String note() {
        StringBuilder note = new StringBuilder()
                .append("文件：")
                .append(fileName())
                .append("\n\n该文件未被接收，共 ")
                .append(problems.size())
                .append(" 处问题。请逐条改正后重新放入收件箱。\n");
        int shown = Math.min(problems.size(), MOST_IN_A_NOTE);
        for (int i = 0; i < shown; i++) {
            note.append('\n')
                    .append(i + 1)
                    .append(". ")
                    .append(problems.get(i).paragraph())
                    .append('\n');
        }
        if (shown < problems.size()) {
            note.append("\n另有 ").append(problems.size() - shown).append(" 处问题未列出，改正以上各处后再次放入即可看到。\n");
        }
        return note.toString();
    }

    public String summary() {
        return "文件“" + fileName() + "”被退回，共 " + problems.size() + " 处问题，第 1 处："
                + problems.get(0).paragraph();
    }

    private String fileName() {
        return Characters.visible(source.fileName());
    }
}
