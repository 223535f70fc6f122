package org.gongkai;

/** 退出码: what a command tells the program that called it. */
public enum ExitCode {
    /** 完成. */
    DONE(0),
    /** 有须修改或待说明的意见. */
    FINDINGS(1),
    /** 用法错误. */
    USAGE(2),
    /** 有文件被退回. */
    REFUSED(3),
    /** 运行环境有问题. */
    ENVIRONMENT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the process ends with. */
    public int number() {
        return number;
    }
}
