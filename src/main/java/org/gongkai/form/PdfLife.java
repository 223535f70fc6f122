package org.gongkai.form;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * PDF 活动内容: looks in all of a PDF for what is more than pages: scripts, actions that reach outside, files in the file,
 * forms, media, and contents that expand to
 * more than anybody can read. Links within the PDF are none of these.
 */
final class PdfLife {
    private static final String SCRIPT = "脚本（JavaScript）";
    private static final String FILE = "内嵌的文件";
    private static final String OTHER_FILE = "打开其他文件的动作";
    private static final String MEDIA = "多媒体";
    private static final String FORM = "表单或电子签名";

    /** What an action does, by its type. */
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", SCRIPT),
            Map.entry("Launch", "启动程序的动作"),
            Map.entry("URI", "网址链接"),
            Map.entry("SubmitForm", "提交数据的动作"),
            Map.entry("ImportData", "导入数据的动作"),
            Map.entry("GoToR", OTHER_FILE),
            Map.entry("GoToE", OTHER_FILE),
            Map.entry("Thread", OTHER_FILE),
            Map.entry("Rendition", MEDIA),
            Map.entry("Movie", MEDIA),
            Map.entry("Sound", MEDIA),
            Map.entry("RichMediaExecute", MEDIA));

    /** What a part that is no page is, by its subtype. */
    private static final Map<String, String> PARTS = Map.of(
            "FileAttachment", FILE, "RichMedia", MEDIA, "3D", MEDIA, "Movie", MEDIA, "Screen", MEDIA, "Sound", MEDIA);

    private final Deque<COSBase> left = new ArrayDeque<>();
    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());

    private final PdfExpansion expansion = new PdfExpansion();

    private PdfLife() {}

    /** The first thing in a PDF that is more than pages, in words; empty where there is none. */
    static Optional<String> in(COSDocument pdf) {
        PdfLife search = new PdfLife();
        search.meet(pdf.getTrailer());
        while (!search.left.isEmpty()) {
            Optional<String> found = search.look(search.left.remove());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void meet(@Nullable COSBase base) {
        @Nullable COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        if ((object instanceof COSDictionary || object instanceof COSArray) && met.add(object)) {
            left.add(object);
        }
    }

    private Optional<String> look(COSBase object) {
        if (object instanceof COSArray array) {
            array.forEach(this::meet);
            return Optional.empty();
        }
        COSDictionary dictionary = (COSDictionary) object;
        dictionary.getValues().forEach(this::meet);
        Optional<String> found = Optional.ofNullable(life(dictionary));
        return found.isEmpty() && dictionary instanceof COSStream stream ? expansion.add(stream) : found;
    }

    private static @Nullable String life(COSDictionary dictionary) {
        if (dictionary.containsKey("JS")) {
            return SCRIPT;
        }
        if (dictionary.containsKey("EF")) {
            return FILE;
        }
        if (dictionary.containsKey("XFA") || isForm(dictionary)) {
            return FORM;
        }
        if (dictionary.containsKey("AA")) {
            return "自动执行的动作";
        }
        if (dictionary instanceof COSStream && dictionary.containsKey("F")) {
            return "文件之外的内容";
        }
        @Nullable String action = ACTIONS.get(String.valueOf(dictionary.getNameAsString(COSName.S)));
        return action == null ? PARTS.get(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE))) : action;
    }

    /** Word processors write forms without a field. */
    private static boolean isForm(COSDictionary dictionary) {
        COSArray fields = dictionary.getCOSArray(COSName.FIELDS);
        return fields != null && fields.size() > 0;
    }
}
