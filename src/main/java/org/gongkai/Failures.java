package org.gongkai;

import org.gongkai.log.Redaction;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** 失败: turns what stops a command into one sentence and an exit code; the log keeps the rest. */
final class Failures implements IExecutionExceptionHandler {
    /** A wrong call is a matter of usage, anything else of the environment. */
    static int exitCode(Throwable failure) {
        return failure instanceof IllegalArgumentException || failure instanceof CommandLine.ParameterException
                ? ExitCode.USAGE.number()
                : ExitCode.ENVIRONMENT.number();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        line.getErr().println(Redaction.secrets(message));
        LoggerFactory.getLogger(Failures.class).debug("The command failed", failure);
        return exitCode(failure);
    }
}
