package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.pdf.FontFolder;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    @Test
    void theOrderIsAlwaysTheSame() {
        assertThat(Formats.chosen("json, html ,pdf").writers(FontFolder.NONE))
                .extracting(DisclosureWriter::format)
                .containsExactly("pdf", "html", "json");
    }

    @Test
    void theSettingNamesThemAll() {
        assertThat(Setting.FORMATS.standard()).isEqualTo(String.join(",", Formats.NAMES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf,", "doc", "PDF", "pdf;html"})
    void aFormatThatIsNotKnownStopsTheStartWithThoseThatAre(String formats) {
        assertThatThrownBy(() -> Settings.of(Map.of("gongkai.formats", formats)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "gongkai.formats must be at least one of pdf, docx, ofd, html, xlsx, json, csv, md");
    }

    @Test
    void fontsThatNobodySaysTheUseOfStopTheStart(@TempDir Path folder) throws Exception {
        Settings settings = Settings.of(Map.of("gongkai.fonts", folder.toString()));
        assertThat(new Equipment(settings).fonts().names()).isEmpty();
        Files.writeString(folder.resolve("simfang.ttf"), "no font");
        assertThatThrownBy(() -> new Equipment(settings).fonts())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fonts.properties")
                .hasMessageContaining("正文 = simfang.ttf");
    }
}
