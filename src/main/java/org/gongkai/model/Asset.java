package org.gongkai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 资产卡片: a card of the asset register.
 *
 * @param number 资产编号
 * @param name 资产名称
 * @param category 资产分类
 * @param use 车辆用途, for a vehicle
 * @param area 建筑面积, for a building, in square metres
 * @param quantity 数量
 * @param originalValue 原值, of the whole card
 * @param acquired 取得日期, where the card has one
 * @param asOf 截止日期
 * @param secret 是否涉密
 */
public record Asset(
        String number,
        String name,
        AssetCategory category,
        @Nullable VehicleUse use,
        @Nullable BigDecimal area,
        int quantity,
        Amount originalValue,
        @Nullable LocalDate acquired,
        LocalDate asOf,
        boolean secret,
        Origin origin)
        implements Entry {}
