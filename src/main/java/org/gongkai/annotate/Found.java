package org.gongkai.annotate;

import java.util.Optional;

/** 批注及其位置: a finding with the cells of the copy that it is about, where there are any. */
record Found(Annotation annotation, Optional<Spot> spot) {}
