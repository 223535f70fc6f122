package org.gongkai.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.VehicleUse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** 资产卡片表: the cards of the asset register. */
record AssetTable(JdbcTemplate jdbc, Terms terms) implements RecordTable<Asset> {
    private static final String INSERT = Sql.insert(
            "asset",
            "submission_id",
            "ordinal",
            "number",
            "name_id",
            "category",
            "vehicle_use",
            "area",
            "quantity",
            "fen",
            "half_width",
            "acquired",
            "as_of",
            "secret",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT =
            Sql.select("asset", "name", "origin_file", "origin_sheet") + " ORDER BY ordinal";

    @Override
    public void insert(long submission, List<Asset> assets) {
        Terms.Ids ids = terms.intern(
                assets.stream().flatMap(asset -> Stream.concat(RecordTable.originOf(asset), Stream.of(asset.name()))));
        jdbc.batchUpdate(INSERT, Sql.rows(assets, (ordinal, asset) -> row(submission, ordinal, asset, ids)));
    }

    @Override
    public List<Asset> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> asset(row), submission);
    }

    private static @Nullable Object[] row(long submission, int ordinal, Asset asset, Terms.Ids ids) {
        @Nullable VehicleUse use = asset.use();
        return new @Nullable Object[] {
            submission,
            ordinal,
            asset.number(),
            ids.of(asset.name()),
            asset.category().name(),
            use == null ? null : use.name(),
            Objects.toString(asset.area(), null),
            asset.quantity(),
            asset.originalValue().fen(),
            asset.originalValue().halfWidth(),
            asset.acquired(),
            asset.asOf(),
            asset.secret(),
            ids.of(asset.origin().fingerprint()),
            ids.of(asset.origin().sheet()),
            asset.origin().row()
        };
    }

    private static Asset asset(ResultSet row) throws SQLException {
        return new Asset(
                row.getString("number"),
                row.getString("name"),
                Columns.constant(row, "category", AssetCategory.class),
                Columns.orNull(row, "vehicle_use", VehicleUse::valueOf),
                Columns.orNull(row, "area", BigDecimal::new),
                row.getInt("quantity"),
                Columns.amount(row),
                row.getObject("acquired", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("secret"),
                Columns.origin(row));
    }
}
