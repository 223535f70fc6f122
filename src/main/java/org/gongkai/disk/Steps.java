package org.gongkai.disk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 步骤记录: is told whenever the pipeline has passed a step. */
@FunctionalInterface
public interface Steps {
    /** The log of the steps, for whoever follows the program at work. */
    Steps LOGGED = new Steps() {
        private final Logger log = LoggerFactory.getLogger(Steps.class);

        @Override
        public void passed(Step step) {
            log.debug("{}", step.term());
        }
    };

    /** Notes that what the step names is done and will not be lost. */
    void passed(Step step);
}
