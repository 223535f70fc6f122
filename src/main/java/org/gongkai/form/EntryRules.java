package org.gongkai.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.GeneralPurposeBit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.gongkai.refusal.Observations;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/** 条目规则: which entries of an archive are files that may be read, which are left out, and what is wrong with the others. */
final class EntryRules {
    private static final int LONGEST_NAME = 240;
    private static final int KIND_OF_FILE = 0170000;
    private static final int REGULAR = 0100000;
    private static final Pattern DRIVE = Pattern.compile("\\p{Alpha}:.*");
    private static final Pattern JUNK =
            Pattern.compile("(?:.*/)?(?:__macosx/.*|\\.ds_store|thumbs\\.db|desktop\\.ini|~\\$[^/]*|\\._[^/]*)");
    private static final String RENAME = "请把文件改用普通的名称，再用系统自带的压缩功能重新压缩。";

    private final Map<String, Integer> times = new HashMap<>();

    /** The rules for an archive with these names. */
    EntryRules(List<@Nullable String> names) {
        names.stream().filter(Objects::nonNull).forEach(name -> times.merge(name, 1, Integer::sum));
    }

    /** 文件夹: whether an entry is only a folder. */
    static boolean isFolder(ZipArchiveEntry entry, @Nullable String name) {
        return name != null && entry.getSize() == 0 && (name.endsWith("/") || name.endsWith("\\"));
    }

    /** Whether an entry is what a system leaves in a folder by itself. */
    static boolean isJunk(@Nullable String name) {
        return name != null && JUNK.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Tells what is wrong with the name of an entry; null stands for one that is text in no encoding. */
    void tellName(@Nullable String name, Observations seen) {
        if (name == null) {
            seen.problem("名称", "无法识别编码的名称", "UTF-8 或 GBK 编码的名称", RENAME);
        } else if (Characters.firstForbidden(name, false) >= 0 || name.length() > LONGEST_NAME) {
            seen.problem("名称", name, "不含控制字符和不可见字符、不超过 " + LONGEST_NAME + " 个字的名称", RENAME);
        } else if (leavesItsFolder(name)) {
            seen.problem("名称", name, "只由文件夹名和文件名组成的名称（不含“..”“\\”和盘符，不以“/”开头）", RENAME);
        } else if (times.getOrDefault(name, 0) > 1 || isFolderOfOthers(name)) {
            seen.problem("名称", name, "压缩包内不重复的名称", "压缩包内有几个同名的文件，请只保留正确的一个，再重新压缩。");
        }
    }

    /** Whether what an entry holds may be unpacked; tells why not. */
    static boolean isReadable(ZipArchiveEntry entry, Observations seen) {
        GeneralPurposeBit bits = entry.getGeneralPurposeBit();
        int kind = entry.getUnixMode() & KIND_OF_FILE;
        if (kind != 0 && kind != REGULAR) {
            seen.problem("整个文件", "链接或特殊文件", "普通文件", "请在压缩前用文件本身代替链接。");
        } else if (bits.usesEncryption() || bits.usesStrongEncryption()) {
            seen.problem("整个文件", "加密的文件", "没有密码的文件", "请不设密码重新压缩。");
        } else if (!isKnown(ZipMethod.getMethodByCode(entry.getMethod()))) {
            seen.problem("整个文件", "压缩方法 " + entry.getMethod(), "普通的压缩方法（存储或 Deflate）", "请用系统自带的压缩功能重新压缩为 ZIP。");
        } else {
            return true;
        }
        return false;
    }

    private static boolean isKnown(@Nullable ZipMethod method) {
        return method == ZipMethod.STORED || method == ZipMethod.DEFLATED || method == ZipMethod.ENHANCED_DEFLATED;
    }

    private static boolean leavesItsFolder(String name) {
        return name.contains("\\")
                || DRIVE.matcher(name).matches()
                || List.of(name.split("/", -1)).stream()
                        .anyMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    private boolean isFolderOfOthers(String name) {
        return times.keySet().stream()
                .anyMatch(other -> other.length() > name.length() + 1 && other.startsWith(name + "/"));
    }
}
