package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: what must not be published about people, and secrets. */
final class PrivacyCases {
    /** The name of a project that no finding may repeat. */
    static final String SECRET_NAME = "夜莺工程";

    private static final String LINE = "特定目标类 P6 2240108 31003 50306 一般公共预算 当年预算 10.00";

    static final List<CheckCase> ALL = List.of(
            sample(
                    "D01",
                    sound().remarks("其他", "填报时间 20260105093000，项目编码 140300260000000000104"),
                    sound().remarks("其他", "经办人身份证号11010519491231002X"),
                    "须修改|048001 平川市应急管理局|居民身份证号 110*************2X|没有居民身份证号||第 1 行"),
            sample(
                    "D02",
                    sound().receivesAndSpends(LINE).plans(open().reachedAt("0353-2023456")),
                    sound().receivesAndSpends(LINE).plans(open().reachedAt("13912345678")),
                    "须修改|P6 项目P6|手机号 139******78|没有手机号||第 2 个项目 联系电话"),
            sample(
                    "D03",
                    sound(),
                    sound().receivesAndSpends(LINE).plans(open().about("补助汇入6222021234567890128")),
                    "须修改|P6 项目P6|银行卡号 622**************28|没有银行卡号||第 2 个项目 项目概况"),
            sample(
                    "D04",
                    sound().because("支出", "办公地址迁至平川市向阳街5号楼"),
                    sound().because("支出", "遗属家住平川市向阳街5号楼3单元"),
                    "须修改|048001 平川市应急管理局|家庭住址 平川市*******单元|没有家庭住址||第 1 行"),
            sample(
                    "M01",
                    sound().attaches("涉密政府采购管理暂行办法"),
                    sound().hasDuty("保管机密文件。"),
                    "需说明|048001 平川市应急管理局|“机密”|没有密级字样，或经确认可以公开||第 1 行"),
            sample(
                    "M02",
                    sound(),
                    sound().receivesAndSpends(LINE + " 涉密").plans(secret()).procures("P5 货物 1.00 A02010100 涉密"),
                    "提示|P6|该项目标注为涉密|不公开其名称和内容，金额仍计入各项合计||支出.csv 第 8 行；项目.json 第 2 个项目",
                    "提示|P5|该采购明细标注为涉密|不公开其名称和内容，金额仍计入各项合计||第 3 行"),
            sample(
                    "M03",
                    sound().receivesAndSpends(LINE + " 涉密").plans(secret()),
                    sound().receivesAndSpends(LINE)
                            .plans(secret())
                            .receivesAndSpends("特定目标类 P7 2240108 31003 50306 一般公共预算 当年预算 10.00 涉密")
                            .plans(SmallProject.of("P7", SPECIFIC_TARGET, "10.00")),
                    "需说明|P6|1 条记录标注涉密，1 条没有标注|同一项目的记录同样标注||第 8 行",
                    "需说明|P7|1 条记录标注涉密，1 条没有标注|同一项目的记录同样标注||第 3 个项目"),
            sample(
                    "M03",
                    sound().receivesAndSpends(LINE + " 涉密").plans(secret()),
                    sound().receivesAndSpends(LINE + " 涉密").plans(open()),
                    "提示|P6|1 条记录标注涉密，1 条没有标注|同一项目的记录同样标注||第 2 个项目"),
            sample(
                    "M04",
                    hiding().because("支出", "增加办公经费"),
                    hiding().because("支出", "增加" + SECRET_NAME + "经费"),
                    "提示|048001 平川市应急管理局|“变动原因[1]/原因”提到了涉密项目|不提涉密项目||第 1 行"),
            sample(
                    "M05",
                    hiding().procures("P6 货物 1.00 A02010100 涉密"),
                    hiding().procures("P5 货物 1.00 A02010100 涉密"),
                    "需说明|P5|采购明细标注为涉密，它的项目没有标注|项目同样标注，或项目可以公开||第 3 行"));

    private PrivacyCases() {}

    /** A dossier with a secret project that the library names. */
    static SmallDossier hiding() {
        return sound().receivesAndSpends(LINE).plans(secret());
    }

    private static SmallProject open() {
        return SmallProject.of("P6", SPECIFIC_TARGET, "10.00");
    }

    private static SmallProject secret() {
        return open().named(SECRET_NAME).inSecret();
    }
}
