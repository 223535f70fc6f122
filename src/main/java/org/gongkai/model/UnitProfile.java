package org.gongkai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 单位信息: what a unit says of itself for one fiscal year.
 *
 * @param code 编码
 * @param name 名称
 * @param supervisingCode 主管部门编码
 * @param supervisingName 主管部门名称
 * @param nature 单位性质
 * @param duties 职责, without their numbers
 * @param organisation 机构设置
 * @param divisions 内设机构
 * @param establishments 编制
 * @param vehicleEstablishment 车辆编制
 * @param priorYear 上年预算数, yuan
 * @param carriedForward 年终结转 by fund, yuan; a fund that is missing carries nothing forward
 * @param procurement 政府采购预算 by category, yuan, as the unit itself states it; empty where it states none
 * @param reasons 变动原因, several about one matter where there are several
 * @param remarks 情况说明
 * @param attachments 附件, by name
 * @param nothingToReport 无数据: kinds of export that the unit declares it has none of
 */
public record UnitProfile(
        String code,
        String name,
        String supervisingCode,
        String supervisingName,
        UnitNature nature,
        List<String> duties,
        String organisation,
        List<String> divisions,
        List<Establishment> establishments,
        int vehicleEstablishment,
        Map<PriorYearItem, Amount> priorYear,
        Map<FundSource, Amount> carriedForward,
        Map<ProcurementCategory, Amount> procurement,
        List<Remark> reasons,
        List<Remark> remarks,
        List<String> attachments,
        Set<ExportKind> nothingToReport,
        Origin origin)
        implements Entry {

    public UnitProfile {
        duties = List.copyOf(duties);
        divisions = List.copyOf(divisions);
        establishments = List.copyOf(establishments);
        priorYear = ordered(PriorYearItem.class, priorYear);
        carriedForward = ordered(FundSource.class, carriedForward);
        procurement = ordered(ProcurementCategory.class, procurement);
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
        attachments = List.copyOf(attachments);
        EnumSet<ExportKind> declared = EnumSet.noneOf(ExportKind.class);
        declared.addAll(nothingToReport);
        nothingToReport = Collections.unmodifiableSet(declared);
    }

    /** 上年预算数: last year's figure, where the unit gives one. */
    public Optional<Amount> lastYear(PriorYearItem item) {
        return Optional.ofNullable(priorYear.get(item));
    }

    /** 变动原因: why a total changed, reason by reason; none where the unit gives none. */
    public List<String> reasonsFor(String subject) {
        return reasons.stream()
                .filter(reason -> reason.subject().equals(subject))
                .map(Remark::text)
                .toList();
    }

    /** 情况说明: what the unit says about a matter, where it says anything. */
    public Optional<String> remark(String subject) {
        return remarks.stream()
                .filter(remark -> remark.subject().equals(subject))
                .map(Remark::text)
                .findFirst();
    }

    private static <K extends Enum<K>> Map<K, Amount> ordered(Class<K> type, Map<K, Amount> amounts) {
        Map<K, Amount> copy = new EnumMap<>(type);
        copy.putAll(amounts);
        return Collections.unmodifiableMap(copy);
    }
}
