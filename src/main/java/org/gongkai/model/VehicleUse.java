package org.gongkai.model;

/** 车辆用途: what an official vehicle is for, in the order of the published sentence. */
public enum VehicleUse implements Term {
    /** 领导用车. */
    LEADER("领导用车"),
    /** 机要通信用车. */
    CONFIDENTIAL_MAIL("机要通信用车"),
    /** 应急保障用车. */
    EMERGENCY("应急保障用车"),
    /** 执法执勤用车. */
    LAW_ENFORCEMENT("执法执勤用车"),
    /** 特种专业技术用车. */
    SPECIAL_TECHNICAL("特种专业技术用车"),
    /** 事业单位业务用车. */
    INSTITUTION_BUSINESS("事业单位业务用车"),
    /** 其他公务用车. */
    OTHER_OFFICIAL("其他公务用车");

    private final String term;

    VehicleUse(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
