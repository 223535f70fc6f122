package org.gongkai.disk;

import org.gongkai.model.Term;

/** 步骤: the points between which nothing may be lost, in the order in which a file and then its dossier pass them. */
public enum Step implements Term {
    /** The dropped file is copied beside the store. */
    COPIED("复制"),
    /** The copy stands in the store under the fingerprint of its content. */
    STORED("存入内容库"),
    /** The content is registered in the database. */
    REGISTERED("登记"),
    /** The dropped file has left the inbox. */
    LIFTED("移出收件箱"),
    /** The dropped file lies among those that were taken. */
    SHELVED("归档"),
    /** A try to read the content is counted. */
    BEGUN("开始读取"),
    /** The content is read. */
    READ("读取"),
    /** The records are in the database. */
    RECORDED("入库"),
    /** A note of refusal lies in the inbox. */
    NOTED("写退回说明"),
    /** The refused content lies beside its note. */
    RETURNED("退回文件"),
    /** The refused content is known as refused. */
    REFUSED("登记退回"),
    /** The store holds no refused content. */
    GIVEN_UP("移出内容库"),
    /** A try to settle the dossier is counted. */
    OPENED("开始审核"),
    /** What was found is in the database. */
    REMEMBERED("意见入库"),
    /** What was found stands beside the disclosure. */
    REPORTED("写审核报告"),
    /** A disclosure is rendered in every format. */
    RENDERED("排版"),
    /** The rendered files are on the disk, with a manifest. */
    STAGED("备妥"),
    /** The version is reserved in the register. */
    SEALED("登记版本"),
    /** The folder of the version stands in the outbox. */
    RELEASED("放入发件箱"),
    /** The name of the latest version points to it. */
    POINTED("指向最新版本"),
    /** The version counts as published. */
    PUBLISHED("公开");

    private final String term;

    Step(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
