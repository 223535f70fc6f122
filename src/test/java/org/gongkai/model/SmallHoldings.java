package org.gongkai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 小资产: asset cards and lines of procurement for the tests, each written as an export would have it. */
final class SmallHoldings {
    private SmallHoldings() {}

    /** {@code 车辆 应急保障用车 2 300000.00 2025-12-31}, then if need be the day it was acquired, its number and its name. */
    static Asset asset(String line, int place) {
        String[] cells = line.split(" ");
        AssetCategory category = Term.find(AssetCategory.class, cells[0]).orElseThrow();
        return new Asset(
                cells.length > 6 ? cells[6] : "Z" + (place - 1),
                cells.length > 7 ? cells[7] : cells[0],
                category,
                category == AssetCategory.VEHICLE
                        ? Term.find(VehicleUse.class, cells[1]).orElseThrow()
                        : null,
                category == AssetCategory.BUILDING ? new BigDecimal(cells[1]) : null,
                Integer.parseInt(cells[2]),
                SmallDossier.yuan(cells[3]),
                acquired(cells),
                LocalDate.parse(cells[4]),
                false,
                new Origin("a", "", place + 1));
    }

    private static @Nullable LocalDate acquired(String[] cells) {
        return cells.length > 5 ? LocalDate.parse(cells[5]) : null;
    }

    /** {@code P1 货物 50.00}, then if need be the code of the item, 涉密 where it is marked, and its name. */
    static ProcurementLine procurement(String line, int place) {
        String[] cells = line.split(" ");
        ProcurementCategory category =
                Term.find(ProcurementCategory.class, cells[1]).orElseThrow();
        return new ProcurementLine(
                cells[0],
                cells.length > 3 ? cells[3] : item(category),
                cells.length > 5 ? cells[5] : "设备",
                category,
                SmallDossier.yuan(cells[2]),
                cells.length > 4 && cells[4].equals("涉密"),
                new Origin("g", "", place + 1));
    }

    private static String item(ProcurementCategory category) {
        return switch (category) {
            case GOODS -> "A02010100";
            case WORKS -> "B07000000";
            case SERVICES -> "C21040000";
        };
    }
}
