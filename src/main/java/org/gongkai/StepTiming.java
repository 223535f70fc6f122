package org.gongkai;

import java.time.Duration;
import java.util.Map;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.gongkai.measure.Measures;
import org.gongkai.measure.Stage;
import org.jspecify.annotations.Nullable;

/** 环节计时: takes the time of the nodes of the routes that are a stage of the work, without the routes saying so. */
final class StepTiming implements InterceptStrategy {
    /** What a node calls, and the stage that it is. */
    static final Map<String, Stage> STAGES = Map.of(
            "exports.read", Stage.READ,
            "crossChecks.reconcile", Stage.RECONCILE,
            "disclosures.assemble", Stage.ASSEMBLE,
            "publications.stage", Stage.RENDER,
            "publications.stageReview", Stage.RENDER,
            "direct:proofread", Stage.PROOFREAD,
            "direct:release", Stage.PUBLISH);

    private final Measures measures;

    StepTiming(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode node, Processor target, @Nullable Processor next) {
        @Nullable Stage stage = STAGES.get(called(node));
        return stage == null ? target : new Timed(target, stage);
    }

    /** A node whose time is taken, however it comes to its end. */
    private final class Timed extends DelegateAsyncProcessor {
        private final Stage stage;

        Timed(Processor target, Stage stage) {
            super(target);
            this.stage = stage;
        }

        @Override
        public boolean process(Exchange exchange, AsyncCallback callback) {
            long begin = System.nanoTime();
            return super.process(exchange, doneSync -> {
                measures.took(stage, Duration.ofNanos(System.nanoTime() - begin));
                callback.done(doneSync);
            });
        }
    }

    private static String called(NamedNode node) {
        if (node instanceof BeanDefinition bean) {
            return bean.getRef() + "." + String.valueOf(bean.getMethod()).replaceFirst("\\(.*", "");
        }
        return node instanceof ToDefinition to ? to.getUri() : "";
    }
}
