package org.gongkai.privacy;

/** 个人信息类型: what must not be published about a person. */
public enum PersonalKind {
    IDENTITY_NUMBER("居民身份证号"),
    BANK_CARD("银行卡号"),
    MOBILE_NUMBER("手机号"),
    HOME_ADDRESS("家庭住址");

    private final String chineseName;

    PersonalKind(String chineseName) {
        this.chineseName = chineseName;
    }

    /** How reports call it. */
    public String chineseName() {
        return chineseName;
    }
}
