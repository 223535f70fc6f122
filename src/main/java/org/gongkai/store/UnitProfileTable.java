package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.UnitNature;
import org.gongkai.model.UnitProfile;
import org.springframework.jdbc.core.JdbcTemplate;

/** 单位信息表: what a unit says of itself, whose lists and figures have tables of their own. */
record UnitProfileTable(JdbcTemplate jdbc, Terms terms, UnitLists lists, UnitAmountTable amounts)
        implements RecordTable<UnitProfile> {
    private static final String INSERT = Sql.insert(
            "unit_profile",
            "submission_id",
            "code",
            "name_id",
            "supervising_code",
            "supervising_name_id",
            "nature",
            "organisation",
            "vehicle_establishment",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT =
            Sql.select("unit_profile", "name", "supervising_name", "origin_file", "origin_sheet");

    /**
     * Stores the profile of a new submission.
     *
     * @throws IllegalArgumentException if there is not exactly one
     */
    @Override
    public void insert(long submission, List<UnitProfile> profiles) {
        if (profiles.size() != 1) {
            throw new IllegalArgumentException("An export of 单位信息 has one profile for a dossier: " + profiles.size());
        }
        UnitProfile unit = profiles.get(0);
        Terms.Ids ids =
                terms.intern(Stream.concat(RecordTable.originOf(unit), Stream.of(unit.name(), unit.supervisingName())));
        jdbc.update(INSERT, row(submission, unit, ids));
        lists.insert(submission, unit);
        amounts.insert(submission, UnitAmountTable.PRIOR_YEAR, unit.priorYear());
        amounts.insert(submission, UnitAmountTable.CARRIED_FORWARD, unit.carriedForward());
        amounts.insert(submission, UnitAmountTable.PROCUREMENT, unit.procurement());
    }

    @Override
    public List<UnitProfile> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> profile(row, submission), submission);
    }

    private static Object[] row(long submission, UnitProfile unit, Terms.Ids ids) {
        return new Object[] {
            submission,
            unit.code(),
            ids.of(unit.name()),
            unit.supervisingCode(),
            ids.of(unit.supervisingName()),
            unit.nature().name(),
            unit.organisation(),
            unit.vehicleEstablishment(),
            ids.of(unit.origin().fingerprint()),
            ids.of(unit.origin().sheet()),
            unit.origin().row()
        };
    }

    private UnitProfile profile(ResultSet row, long submission) throws SQLException {
        return new UnitProfile(
                row.getString("code"),
                row.getString("name"),
                row.getString("supervising_code"),
                row.getString("supervising_name"),
                Columns.constant(row, "nature", UnitNature.class),
                lists.duties(submission),
                row.getString("organisation"),
                lists.divisions(submission),
                lists.establishments(submission),
                row.getInt("vehicle_establishment"),
                amounts.read(submission, UnitAmountTable.PRIOR_YEAR, PriorYearItem.class),
                amounts.read(submission, UnitAmountTable.CARRIED_FORWARD, FundSource.class),
                amounts.read(submission, UnitAmountTable.PROCUREMENT, ProcurementCategory.class),
                lists.reasons(submission),
                lists.remarks(submission),
                lists.attachments(submission),
                lists.nothingToReport(submission),
                Columns.origin(row));
    }
}
