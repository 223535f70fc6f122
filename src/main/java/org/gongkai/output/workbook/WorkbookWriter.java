package org.gongkai.output.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.office.OfficePackage;
import org.gongkai.page.UnprintableException;

/**
 * 工作簿: writes {@code disclosure.xlsx}: a sheet of contents with links, one for each part of prose, each table, each form.
 *
 * <p>Numbers are numbers with exactly the digits that are printed, 万元 with two decimals in tables, yuan in forms; a sum is
 * a number like any other. There is no formula, and no text becomes one.
 */
public final class WorkbookWriter implements DisclosureWriter {
    static final String FILE = "disclosure.xlsx";

    @Override
    public String format() {
        return "xlsx";
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnprintableException if a text has a character that no page can show
     * @throws IllegalArgumentException if a text is longer than a cell may be
     */
    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        OfficePackage parts = new OfficePackage(WorkbookFrame.MAIN, disclosure);
        print(disclosure, new WorkbookFrame(parts));
        parts.save(file);
        return List.of(file);
    }

    private static void print(Disclosure disclosure, WorkbookFrame frame) {
        Map<String, String> targets = new LinkedHashMap<>();
        List<SheetPress> presses = new ArrayList<>();
        for (SheetPlan plan : WorkbookPlan.of(disclosure)) {
            SheetPress press = new SheetPress(plan, frame);
            press.announce(targets);
            presses.add(press);
        }
        for (SheetPress press : presses) {
            press.print(WorkbookPlan.mark(disclosure), targets);
        }
        frame.finish();
    }
}
