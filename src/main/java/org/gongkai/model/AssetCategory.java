package org.gongkai.model;

/** 资产分类: what kind of state-owned asset a card describes. */
public enum AssetCategory implements Term {
    /** 车辆. */
    VEHICLE("车辆"),
    /** 房屋. */
    BUILDING("房屋"),
    /** 通用设备. */
    GENERAL_EQUIPMENT("通用设备"),
    /** 专用设备. */
    SPECIAL_EQUIPMENT("专用设备");

    private final String term;

    AssetCategory(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
