package org.gongkai;

import picocli.CommandLine.Command;

/** 放行: lets a file that was held take its place all the same. */
@Command(name = "release", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class ReleaseCommand extends DecisionCommand {}
