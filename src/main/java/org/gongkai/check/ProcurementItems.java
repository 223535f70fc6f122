package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 品目目录: the items that offices buy most, of 《政府采购品目分类目录》（财库〔2022〕31号）, by their codes. */
final class ProcurementItems {
    private static final String LISTED =
            """
            A02010104 服务器
            A02010105 台式计算机
            A02010108 便携式计算机
            A02020100 复印机
            A02020200 投影仪
            A02020400 多功能一体机
            A02020800 触控一体机
            A02021001 A3黑白打印机
            A02021002 A3彩色打印机
            A02021003 A4黑白打印机
            A02021004 A4彩色打印机
            A02021103 LED显示屏
            A02021104 液晶显示器
            A02021118 扫描仪
            A02021301 碎纸机
            A02030500 乘用车
            A02051227 电梯
            A02061504 不间断电源
            A02061804 空调机
            A05010000 家具
            A05040101 复印纸
            A08060301 基础软件
            C16040000 云计算服务
            C17010200 网络接入服务
            C18040102 财产保险服务
            C21040000 物业管理服务
            C23090100 印刷服务
            C23120301 车辆维修和保养服务
            C23120302 车辆加油、添加燃料服务
            """;

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        LISTED.lines().map(line -> line.split(" ", 2)).forEach(item -> {
            NAMES.put(item[0], item[1]);
            CODES.put(item[1], item[0]);
        });
    }

    private ProcurementItems() {}

    /** The name of an item, where it is listed. */
    static Optional<String> nameOf(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** The code of an item that has exactly this name, where it is listed. */
    static Optional<String> codeOf(String name) {
        return Optional.ofNullable(CODES.get(name));
    }
}
