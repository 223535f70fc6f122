package org.gongkai.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongkai.intake.KnownWords;

/** Annotated copies as the tests make them. */
record Annotated(Path folder) {
    static Annotation at(String member, String sheet, String cell, Mark mark, String code) {
        return new Annotation(
                member,
                sheet,
                cell,
                mark,
                code,
                "某项目",
                "100.00",
                "120.00",
                "-20.00",
                "合计不等于各项之和",
                "请核对后改正",
                "预算法第三十二条");
    }

    static Annotation at(String sheet, String cell, Mark mark, String code) {
        return at("", sheet, cell, mark, code);
    }

    /** Writes the copies and gives their names. */
    List<String> write(Path file, Annotation... annotations) throws IOException {
        return new AnnotatedCopies(KnownWords::in)
                .write(
                        file,
                        String.valueOf(file.getFileName()),
                        List.of(annotations),
                        name -> Files.newOutputStream(folder.resolve(name)));
    }

    /** The only copy of a file. */
    Path copy(Path file, Annotation... annotations) throws IOException {
        List<String> names = write(file, annotations);
        if (names.size() != 1) {
            throw new AssertionError("One copy was expected: " + names);
        }
        return folder.resolve(names.get(0));
    }

    /** The workbook in a file, read whole and not written to. */
    static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(file.toFile(), null, true);
    }
}
