package org.gongkai.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gongkai.model.Attachment;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.refusal.Observations;

/**
 * 合并: what several sheets or members of one dropped file say of one kind and dossier. Different records belong together,
 * as when an office splits its expenditure into two sheets; the same records count once, as when it sends a workbook and the
 * CSV made from it; of what there can only be one, two that differ are refused.
 */
final class Combined {
    private final List<MemberReading> members;
    private final Observations whole;
    private final Map<Group, List<Supplier<Part>>> groups = new LinkedHashMap<>();

    /** What the records are grouped by. */
    private record Group(ExportKind kind, DossierKey dossier, String title) {
        static Group of(Export export) {
            return new Group(export.kind(), export.dossier(), titleOf(export));
        }

        /** Attachments are told apart by their titles. */
        private static String titleOf(Export export) {
            boolean named = !export.entries().isEmpty() && export.entries().get(0) instanceof Attachment;
            return named ? ((Attachment) export.entries().get(0)).title() : "";
        }

        /** Whether there can be only one. */
        boolean isSingle() {
            return kind == ExportKind.UNIT || kind == ExportKind.ATTACHMENTS;
        }

        /** What it is called: 单位信息, or 附件 with its title. */
        String what() {
            return kind.term() + title;
        }

        @Override
        public String toString() {
            return dossier.folder() + " 的" + what();
        }
    }

    /**
     * Records of one sheet.
     *
     * @param records what they say, wherever they stand, in alphabetical order
     */
    private record Part(MemberReading member, Export export, List<String> records) {
        static Part of(MemberReading member, Export export) {
            return new Part(
                    member,
                    export,
                    export.entries().stream()
                            .map(Combined::withoutPlace)
                            .sorted()
                            .toList());
        }

        /** Whether another part says all that this one says. */
        boolean isWithin(Part other) {
            return new HashSet<>(other.records).containsAll(records);
        }

        String place() {
            String sheet = export.entries().isEmpty()
                    ? member.path()
                    : export.entries().get(0).origin().sheet();
            return sheet.isEmpty() ? "整个文件" : sheet;
        }
    }

    private Combined(List<MemberReading> members, Observations whole) {
        this.members = members;
        this.whole = whole;
    }

    /**
     * Holds the members against each other; tells a conflict to both.
     *
     * @param whole where is told what was put together and what was left out
     * @return the members without the exports that say the same again
     */
    static List<MemberReading> of(List<MemberReading> members, Observations whole) {
        return new Combined(members, whole).combined();
    }

    private List<MemberReading> combined() {
        for (MemberReading member : members) {
            for (Export export : member.exports()) {
                groups.computeIfAbsent(Group.of(export), group -> new ArrayList<>())
                        .add(() -> Part.of(member, export));
            }
        }
        List<Export> again = new ArrayList<>();
        groups.forEach((group, parts) -> {
            if (parts.size() > 1) {
                again.addAll(settle(group, parts.stream().map(Supplier::get).toList()));
            }
        });
        return members.stream().map(member -> without(again, member)).toList();
    }

    /** What is left out of a group. */
    private List<Export> settle(Group group, List<Part> parts) {
        List<Export> again = new ArrayList<>();
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            Part same = kept.stream()
                    .filter(earlier -> !earlier.place().equals(part.place()))
                    .filter(earlier -> earlier.records().equals(part.records()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                kept.add(part);
            } else {
                again.add(part.export());
                whole.notice(group + "：“" + part.place() + "”与“" + same.place() + "”记录完全相同，只计一次");
            }
        }
        if (kept.stream().map(Part::place).distinct().count() > 1) {
            tell(group, kept);
        }
        return again;
    }

    private void tell(Group group, List<Part> parts) {
        List<String> all =
                parts.stream().map(part -> "“" + part.place() + "”").distinct().toList();
        String places = String.join("、", all);
        if (group.isSingle()) {
            parts.forEach(part -> part.member()
                    .seen()
                    .problem(
                            "整个文件",
                            group.toString(),
                            "一个单位一个年度只有一份的“" + group.what() + "”",
                            places + "各有一份，内容不同，请只保留正确的一份。"));
        } else {
            tellContained(group, parts);
            whole.notice(group + "分在 " + all.size() + " 处（" + places + "），已合在一起");
        }
    }

    /** Tells where one part says only what another says too: nobody splits a table so. */
    private static void tellContained(Group group, List<Part> parts) {
        for (Part part : parts) {
            parts.stream()
                    .filter(other -> !other.place().equals(part.place()))
                    .filter(part::isWithin)
                    .findFirst()
                    .ifPresent(other -> part.member()
                            .seen()
                            .problem(
                                    "整个文件",
                                    group.toString(),
                                    "互不重复的“" + group.kind().term() + "”",
                                    "“" + part.place() + "”的记录都已在“" + other.place() + "”中，请只保留完整的一份。"));
        }
    }

    private static String withoutPlace(Entry entry) {
        return entry.toString().replace(entry.origin().toString(), "");
    }

    private static MemberReading without(List<Export> again, MemberReading member) {
        List<Export> rest = member.exports().stream()
                .filter(export -> !again.contains(export))
                .toList();
        return new MemberReading(member.path(), rest, member.recognitions(), member.named(), member.seen());
    }
}
