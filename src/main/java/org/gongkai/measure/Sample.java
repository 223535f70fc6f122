package org.gongkai.measure;

import java.util.List;

/**
 * 读数: what an indicator shows.
 *
 * @param labels the values of its labels, in their order
 */
public record Sample(Indicator indicator, List<String> labels, long value) {
    public Sample {
        labels = List.copyOf(labels);
        if (labels.size() != indicator.labels().size()) {
            throw new IllegalArgumentException(indicator + " has the labels " + indicator.labels() + ", not " + labels);
        }
    }
}
