package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.privacy.PersonalData;
import org.gongkai.privacy.PersonalKind;
import org.gongkai.privacy.PersonalMention;
import org.gongkai.refusal.Observations;

/** PDF 检查: whether a PDF is nothing but pages that can be laid behind others. Nothing in it is run, opened or fetched. */
public final class PdfPages {
    /** The largest PDF that is looked at, in bytes: it is held in memory. */
    static final long LARGEST = 64L << 20;

    /** The most pages an attachment has. */
    public static final int MOST = 500;

    private static final String AGAIN = "请用 WPS、Word 等软件打开原文件，重新“输出为 PDF”，能正常打开后再放入。";

    /** What is told of persons: numbers. What looks like a home address may be that of an office. */
    private static final Set<PersonalKind> NUMBERS = EnumSet.complementOf(EnumSet.of(PersonalKind.HOME_ADDRESS));

    private PdfPages() {}

    /**
     * Counts the pages.
     *
     * @param seen where is told what keeps the PDF from being laid behind others, and the numbers of persons that it says
     * @return how many there are; 0 where something was told
     * @throws IOException if the disk failed
     */
    public static int of(Bytes content, Observations seen) throws IOException {
        if (content.size() > LARGEST) {
            tell(content.size() + " 字节", "不超过 " + LARGEST + " 字节的 PDF", "请降低图片的清晰度后重新输出，或分成几个附件。", seen);
            return 0;
        }
        try (InputStream bytes = content.open()) {
            return of(bytes.readAllBytes(), seen);
        }
    }

    private static int of(byte[] bytes, Observations seen) {
        try (PDDocument pdf =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(LARGEST).streamCache)) {
            if (pdf.isEncrypted()) {
                tellEncrypted(seen);
                return 0;
            }
            Optional<String> alive = PdfLife.in(pdf.getDocument());
            if (alive.isPresent()) {
                tell(alive.get(), "只有页面的 PDF", "请去掉" + alive.get() + "，用“打印为 PDF”重新输出后再放入。", seen);
                return 0;
            }
            int pages = counted(pdf, seen);
            tellPersonal(pdf, pages, seen);
            return seen.hasProblems() ? 0 : pages;
        } catch (InvalidPasswordException e) {
            tellEncrypted(seen);
        } catch (IOException | RuntimeException e) {
            tell("无法打开的 PDF", "完好的 PDF", AGAIN, seen);
        }
        return 0;
    }

    /** The pages that are really there, whatever the PDF says of their number. */
    private static int counted(PDDocument pdf, Observations seen) {
        int pages = 0;
        for (var page = pdf.getPages().iterator(); page.hasNext() && pages <= MOST; page.next()) {
            pages++;
        }
        if (pages == 0) {
            tell("没有页面的 PDF", "至少有一页的 PDF", AGAIN, seen);
        } else if (pages > MOST) {
            tell("多于 " + MOST + " 页", "不超过 " + MOST + " 页的 PDF", "请只留下要公开的页，或分成几个附件。", seen);
            return 0;
        }
        return pages;
    }

    /** Tells the numbers of persons that the pages say, as far as they have a text. */
    private static void tellPersonal(PDDocument pdf, int pages, Observations seen) throws IOException {
        PDFTextStripper page = new PDFTextStripper();
        for (int number = 1; number <= pages; number++) {
            page.setStartPage(number);
            page.setEndPage(number);
            for (PersonalMention mention : PersonalData.in(page.getText(pdf))) {
                if (NUMBERS.contains(mention.kind())) {
                    seen.problem(
                            "第 " + number + " 页",
                            mention.kind().chineseName() + " " + mention.masked(),
                            "不含个人信息的页面",
                            "请在原文件里删去个人信息，重新输出后再放入：附件会公开。");
                }
            }
        }
    }

    private static void tellEncrypted(Observations seen) {
        tell("加密的 PDF", "没有密码和权限限制的 PDF", "请取消密码和权限限制，重新输出后再放入。", seen);
    }

    private static void tell(String value, String expected, String remedy, Observations seen) {
        seen.problem("整个文件", value, expected, remedy);
    }
}
