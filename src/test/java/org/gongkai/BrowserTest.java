package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.output.Samples;
import org.gongkai.output.html.Chromium;
import org.gongkai.output.html.HtmlWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser: no rule of axe-core is broken, nothing hangs over, and its tools do what they say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final int HEIGHT = 900;
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Chromium chromium;
    private Page reference;
    private Page sample;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        Disclosure disclosure =
                new Disclosures().assemble(ReadDossier.of(ReadDossier.exports(ReadDossier.seeds())), Edition.PUBLIC);
        chromium = new Chromium();
        reference = chromium.open(written(disclosure, folder.resolve("reference")));
        sample = chromium.open(written(Samples.disclosure(Edition.REVIEW), folder.resolve("sample")));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void noRuleIsBrokenLightOrDark(int width) {
        open(sample, width);
        hold(new AxeBuilder(sample));
        look(sample, ColorScheme.DARK);
        hold(new AxeBuilder(sample).withRules(RULES_OF_COLOURS));
    }

    /** The reference is long; its colours, which are those of the sample, are looked at where it is wide. */
    @Test
    void theReferenceBreaksNoRuleEither() {
        open(reference, 1280);
        hold(new AxeBuilder(reference));
        look(reference, ColorScheme.DARK);
        hold(new AxeBuilder(reference).withRules(RULES_OF_COLOURS));
        open(reference, 390);
        hold(new AxeBuilder(reference).disableRules(RULES_OF_COLOURS));
    }

    private void open(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        look(page, ColorScheme.LIGHT);
        page.reload();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatTheToolsShowBreaksNoRuleEither() {
        open(sample, 1280);
        sample.fill("#find", "201381");
        sample.click("#table-2 button[aria-pressed]");
        sample.click("#table-2 data >> nth=0");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            look(sample, scheme);
            hold(new AxeBuilder(sample)
                    .include(List.of("nav"))
                    .include(List.of("#table-2"))
                    .include(List.of(".origin")));
        }
    }

    @Test
    void aFigureSaysExactlyWhatItIsAndWhereItComesFrom() {
        open(sample, 1280);
        sample.click("#table-1 data >> nth=0");
        assertThat(sample.textContent(".origin .said"))
                .isEqualTo("2099.64，即 20,996,400.00 元。来源：expenditure.csv 第2–3、9行；revenue.xlsx〔收入〕 第7行。");
        assertThat(sample.getAttribute(".origin a", "href")).isEqualTo("disclosure.json#/blocks/11/rows/0/cells/2");
        sample.keyboard().press("Escape");
        assertThat(sample.isVisible(".origin")).isFalse();
    }

    @Test
    void figuresAreReachedByKeysWhenThatIsAskedForAndNotBefore() {
        open(sample, 1280);
        assertThat(sample.locator("data[tabindex]").count()).isZero();
        sample.focus("#table-1 button[aria-pressed]");
        sample.keyboard().press("Enter");
        sample.keyboard().press("ArrowDown");
        sample.keyboard().press("ArrowRight");
        assertThat(sample.evaluate("document.activeElement.textContent")).isEqualTo("-1.50");
        assertThat(sample.locator("data[tabindex='0']").count()).isEqualTo(1);
        sample.keyboard().press("Enter");
        assertThat(sample.textContent(".origin .said")).startsWith("-1.50，即 -15,000.00 元。");
        sample.keyboard().press("Escape");
        assertThat(sample.evaluate("document.activeElement.textContent")).isEqualTo("-1.50");
    }

    @Test
    void rowsAreFoundInAllTablesAndFilteredInOne() {
        open(sample, 1280);
        sample.fill("#find", "事务12 2013812");
        assertThat(sample.textContent(".find p")).isEqualTo("找到 2 行");
        sample.click(".find li a");
        assertThat(sample.textContent("tr.hit td")).isEqualTo("2013812");
        sample.fill("#table-1 input", "事务119");
        assertThat(sample.locator("#table-1 tbody tr:visible").allTextContents())
                .containsExactly("20138119其他市场监督管理事务119119.12-119.50");
        assertThat(sample.textContent("#table-1 .status")).isEqualTo("显示 1 行，共 121 行");
    }

    @Test
    void aTableIsCopiedAsValuesBetweenTabsWithoutAFormula() {
        open(sample, 1280);
        sample.fill("#table-1 input", "全角");
        sample.click("#table-1 button >> nth=0");
        sample.waitForSelector("#table-1 .status:text('已复制')");
        assertThat(sample.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("项目\t\t2026年预算数\t上年结转\r\n科目编码\t科目名称\t合计\t\r\n201385\t'＝全角\t5.12\t-5.50");
    }

    private static void look(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void hold(AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    private static Path written(Disclosure disclosure, Path folder) throws IOException {
        return new HtmlWriter()
                .write(disclosure, Files.createDirectories(folder))
                .get(0);
    }
}
