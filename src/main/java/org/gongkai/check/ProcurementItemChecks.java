package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.ThreePublicExpense;

/** 政府采购品目: each line of the procurement budget by itself, and against the money that may pay it. */
final class ProcurementItemChecks {
    private static final String CATALOGUE = "《政府采购品目分类目录》（财库〔2022〕31号）";
    private static final Pattern CODE = Pattern.compile("[ABC]([0-9]{2}){1,4}");
    private static final String PASSENGER_CARS = "A020305";

    static final List<CrossCheck> ALL = List.of(
            check(
                    "C02",
                    Level.WELL_FORMED,
                    "品目编码是字母 A、B、C 加 2 至 8 位数字",
                    "品目编码写成 A0201010，少了一位",
                    ProcurementItemChecks::code),
            check(
                    "C03",
                    Level.WELL_FORMED,
                    "采购类别与品目编码的字母一致：A 货物、B 工程、C 服务",
                    "品目编码 C21040000 物业管理服务，采购类别写货物",
                    ProcurementItemChecks::category),
            check("C04", Level.WELL_FORMED, "政府采购预算明细的金额大于 0", "一条采购明细的金额是 -20000.00 元", ProcurementItemChecks::amount),
            check(
                    "C05",
                    Level.WELL_FORMED,
                    "品目名称与品目编码是同一品目",
                    "品目编码 A02010105 是台式计算机，品目名称写便携式计算机",
                    ProcurementItemChecks::name),
            CrossCheck.of(
                    "C06",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "政府采购不由人员类的支出支付",
                    "《政府采购法》第二条、第三十三条；人员类支出只用于工资福利与对个人和家庭的补助",
                    "采购明细的项目编码是一个人员类项目",
                    ProcurementItemChecks::payers),
            CrossCheck.of(
                    "C07",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "采购乘用车的项目有公务用车购置费",
                    CATALOGUE + "；表十“公务用车购置费”",
                    "政府采购预算有 A02030500 乘用车，支出预算明细没有列 31013 公务用车购置",
                    ProcurementItemChecks::cars));

    private ProcurementItemChecks() {}

    private static CrossCheck check(
            String code, Level level, String statement, String example, Function<ProcurementLine, Outcome> rule) {
        return CrossCheck.of(
                code, level, Severity.WARNING, statement, CATALOGUE, example, dossier -> dossier.procurement().stream()
                        .map(rule)
                        .toList());
    }

    private static Outcome code(ProcurementLine line) {
        if (CODE.matcher(line.itemCode()).matches()) {
            return Outcome.HELD;
        }
        return breach(line)
                .found("品目编码 " + line.itemCode())
                .expected("字母 A、B、C 加 2、4、6 或 8 位数字")
                .cause("品目编码的位数或首字母不对，可能少了或多了一位")
                .remedy("请按政府采购品目分类目录核对品目编码。")
                .at(line.origin(), "品目编码");
    }

    private static Outcome category(ProcurementLine line) {
        Optional<ProcurementCategory> coded = coded(line.itemCode());
        if (coded.isEmpty() || coded.get() == line.category()) {
            return Outcome.HELD;
        }
        return breach(line)
                .found(line.itemCode() + " " + line.itemName() + "的采购类别 "
                        + line.category().term())
                .expected("采购类别 " + coded.get().term())
                .cause("品目编码 " + line.itemCode().charAt(0) + " 字头是"
                        + coded.get().term() + "，与采购类别不同；政府采购情况的分类数会错")
                .remedy("请核对该采购明细的品目编码与采购类别。")
                .at(line.origin(), "采购类别");
    }

    private static Optional<ProcurementCategory> coded(String code) {
        return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
            case 'A' -> Optional.of(ProcurementCategory.GOODS);
            case 'B' -> Optional.of(ProcurementCategory.WORKS);
            case 'C' -> Optional.of(ProcurementCategory.SERVICES);
            default -> Optional.empty();
        };
    }

    private static Outcome amount(ProcurementLine line) {
        if (line.amount().fen() > 0) {
            return Outcome.HELD;
        }
        return breach(line)
                .found("金额 " + Words.yuan(line.amount()))
                .expected("大于 0")
                .cause("采购明细没有金额或是负数，政府采购预算合计会少")
                .remedy("请核对该采购明细的金额；调减采购的，请改原来的明细。")
                .at(line.origin(), "金额");
    }

    private static Outcome name(ProcurementLine line) {
        Optional<String> other = ProcurementItems.codeOf(line.itemName()).filter(code -> !code.equals(line.itemCode()));
        if (other.isEmpty()) {
            return Outcome.HELD;
        }
        return breach(line)
                .found("品目 " + line.itemCode() + " " + line.itemName())
                .expected(ProcurementItems.nameOf(line.itemCode())
                                .map(name -> line.itemCode() + " " + name + "，或 ")
                                .orElse("")
                        + other.get() + " " + line.itemName())
                .cause("品目名称与品目编码不是同一品目")
                .remedy("请按政府采购品目分类目录核对品目编码与品目名称。")
                .at(line.origin(), "品目编码");
    }

    private static List<Outcome> payers(Dossier dossier) {
        return dossier.procurement().stream().map(line -> payer(dossier, line)).toList();
    }

    private static Outcome payer(Dossier dossier, ProcurementLine line) {
        boolean ofPersonnel = !categories(dossier, line).isEmpty()
                && categories(dossier, line).stream().allMatch(ExpenditureCategory.PERSONNEL::equals);
        if (!ofPersonnel) {
            return Outcome.HELD;
        }
        return breach(line)
                .found("采购明细的项目 " + line.projectCode() + " 是人员类")
                .expected("公用经费、其他运转类或特定目标类的项目")
                .cause("人员类支出只用于工资福利与对个人和家庭的补助，不能采购")
                .remedy("请核对采购明细的项目编码。")
                .at(line.origin(), "项目编码");
    }

    private static List<ExpenditureCategory> categories(Dossier dossier, ProcurementLine line) {
        return dossier.expenditure().stream()
                .filter(budgeted -> budgeted.projectCode().equals(line.projectCode()))
                .map(budgeted -> budgeted.category())
                .toList();
    }

    private static List<Outcome> cars(Dossier dossier) {
        boolean budgeted = dossier.expenditure().stream().anyMatch(ThreePublicExpense.VEHICLE_PURCHASE::covers);
        return dossier.procurement().stream()
                .filter(line -> line.itemCode().startsWith(PASSENGER_CARS))
                .map(line -> budgeted ? Outcome.HELD : unbudgeted(line))
                .toList();
    }

    private static Outcome unbudgeted(ProcurementLine line) {
        return breach(line)
                .found("政府采购预算有 " + line.itemName() + " " + Words.yuan(line.amount()) + "，没有公务用车购置费")
                .expected("支出预算明细列有公务用车购置费")
                .cause("买车的钱没有列入公务用车购置，没有计入“三公”经费")
                .remedy("请核对经济科目，列入 31013 公务用车购置；不属于公务用车的，请说明。")
                .at(line.origin(), "品目编码");
    }

    private static Breach breach(ProcurementLine line) {
        return Breach.of(new About(line.projectCode(), ""));
    }
}
