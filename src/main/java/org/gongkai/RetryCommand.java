package org.gongkai;

import picocli.CommandLine.Command;

/** 重试: lets what is in quarantine have its turn again. */
@Command(name = "retry", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class RetryCommand extends DecisionCommand {}
