package org.gongkai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongkai.model.Amount;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.Entry;
import org.gongkai.model.ExportKind;
import org.gongkai.model.VehicleUse;
import org.gongkai.value.AreaParser;
import org.gongkai.value.DateParser;
import org.gongkai.value.Parser;
import org.gongkai.value.QuantityParser;
import org.gongkai.value.Remembering;
import org.gongkai.value.TermParser;
import org.gongkai.value.TextParser;
import org.jspecify.annotations.Nullable;

/** 资产卡片: one card a row; a vehicle tells its use, a building its area. */
final class AssetRows implements RowKind {
    private static final RowColumns COLUMNS = new RowColumns(
            Field.setOf(
                    Field.UNIT_CODE,
                    Field.ASSET_NUMBER,
                    Field.ASSET_NAME,
                    Field.ASSET_CATEGORY,
                    Field.VEHICLE_USE,
                    Field.AREA,
                    Field.QUANTITY,
                    Field.ORIGINAL_VALUE,
                    Field.ACQUIRED,
                    Field.AS_OF),
            Field.setOf(Field.YEAR, Field.SECRET),
            Field.setOf(Field.ASSET_NUMBER));

    private final RecordKeys<Asset> keys = new RecordKeys<>(Asset.class)
            .with(Field.ASSET_CATEGORY, asset -> asset.category().term());
    private final Parser<String> texts = new TextParser();
    private final Parser<AssetCategory> categories = new TermParser<>(AssetCategory.class);
    private final Parser<VehicleUse> uses = new TermParser<>(VehicleUse.class);
    private final Parser<Integer> quantities = new QuantityParser();
    private final Parser<BigDecimal> areas = new AreaParser();
    private final Parser<LocalDate> dates = new Remembering<>(new DateParser());

    @Override
    public ExportKind kind() {
        return ExportKind.ASSETS;
    }

    @Override
    public RowColumns columns() {
        return COLUMNS;
    }

    @Override
    public RecordKeys<?> keys() {
        return keys;
    }

    @Override
    public Amount amount(Entry entry) {
        return ((Asset) entry).originalValue();
    }

    @Override
    public Entry read(Cells cells) {
        String number = cells.read(Field.ASSET_NUMBER, texts);
        String name = cells.read(Field.ASSET_NAME, texts);
        AssetCategory category = cells.read(Field.ASSET_CATEGORY, categories);
        return new Asset(
                number,
                name,
                category,
                readIf(cells, Field.VEHICLE_USE, uses, category == AssetCategory.VEHICLE),
                readIf(cells, Field.AREA, areas, category == AssetCategory.BUILDING),
                cells.read(Field.QUANTITY, quantities),
                cells.amount(Field.ORIGINAL_VALUE),
                readIf(cells, Field.ACQUIRED, dates, false),
                cells.read(Field.AS_OF, dates),
                cells.isSecret(),
                cells.origin());
    }

    private static <T> @Nullable T readIf(Cells cells, Field field, Parser<T> parser, boolean needed) {
        return !needed && cells.isBlank(field) ? null : cells.read(field, parser);
    }
}
