package org.gongkai.form;

import java.util.Locale;
import org.gongkai.refusal.Problem;

/** 压缩包结构问题: why a whole archive is not to be read. */
enum ZipFault {
    ENDLESS("没有写到结尾（缺少结尾的目录）", "完整的 ZIP 压缩包", "文件不完整，请重新复制或重新压缩。"),
    BROKEN("目录损坏，或与内容不符", "目录完好的 ZIP 压缩包", Again.REPACK),
    PRECEDED("压缩包之前还有别的内容", "从头到尾只是一个压缩包的文件", Again.REPACK),
    FOLLOWED("压缩包之后还有别的内容", "从头到尾只是一个压缩包的文件", Again.REPACK),
    SPLIT("分卷压缩包的一卷", "不分卷的 ZIP 压缩包", "请把各卷合在一起解开，再压缩为一个不分卷的 ZIP 文件。"),
    OVERLAPPING("几个文件共用同一段内容", "每个文件各有自己内容的 ZIP 压缩包", Again.REPACK),
    CROWDED("条目过多，或名称、备注过长", "至多 %d 个条目的压缩包（含文件夹，并计入其中的压缩包）", Again.FEWER),
    EMPTY("没有任何文件", "至少有一个导出文件的压缩包", "请确认压缩时选中了导出文件，然后重新压缩。");

    private final String value;
    private final String expected;
    private final String remedy;

    ZipFault(String value, String expected, String remedy) {
        this.value = value;
        this.expected = expected;
        this.remedy = remedy;
    }

    /** The problem of an archive that has this fault. */
    Problem problem(Limits limits) {
        return new Problem("整个文件", value, String.format(Locale.ROOT, expected, limits.entries()), remedy);
    }

    /** 改正办法. */
    private static final class Again {
        static final String REPACK = "请解开后核对各文件，再用系统自带的压缩功能重新压缩为 ZIP；也可以直接放入解开的文件。";
        static final String FEWER = "请按单位分成几个压缩包，再分别放入。";

        private Again() {}
    }
}
