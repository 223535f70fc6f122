package org.gongkai.output.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.junit.jupiter.api.Test;

class PageContentTest {
    private final RandomAccessRead content = new PageContent(new byte[] {1, (byte) 0xFF, 3});

    @Test
    void bytesAreReadOneByOneUntilTheEnd() throws IOException {
        assertThat(content.read()).isEqualTo(1);
        assertThat(content.peek()).isEqualTo(0xFF);
        assertThat(content.read()).isEqualTo(0xFF);
        assertThat(content.read()).isEqualTo(3);
        assertThat(content.isEOF()).isTrue();
        assertThat(content.peek()).isEqualTo(-1);
        assertThat(content.read()).isEqualTo(-1);
    }

    @Test
    void bytesAreReadAgainAfterGoingBack() throws IOException {
        byte[] read = new byte[5];
        assertThat(content.read(read, 1, 4)).isEqualTo(3);
        assertThat(read).containsExactly(0, 1, 0xFF, 3, 0);
        content.rewind(2);
        assertThat(content.getPosition()).isEqualTo(1);
        assertThat(content.read()).isEqualTo(0xFF);
        content.seek(99);
        assertThat(content.isEOF()).isTrue();
        assertThat(content.read(read, 0, 1)).isEqualTo(-1);
    }

    @Test
    void nothingIsBeforeTheBeginning() {
        assertThatThrownBy(() -> content.rewind(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
