package org.gongkai;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.gongkai.intake.Reading;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.store.Arrival;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * 日志标记: while a step of a route works, every line of the log bears the submission, the file, the unit and the year that its
 * exchange is about.
 */
final class Marks implements InterceptStrategy {
    private static final int BEGINNING = 12;

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode definition, Processor target, @Nullable Processor next) {
        return new DelegateAsyncProcessor(target) {
            @Override
            public boolean process(Exchange exchange, AsyncCallback callback) {
                MDC.setContextMap(of(exchange));
                try {
                    return super.process(exchange, callback);
                } finally {
                    MDC.clear();
                }
            }
        };
    }

    private static Map<String, String> of(Exchange exchange) {
        Map<String, String> marks = new TreeMap<>();
        String fileName = exchange.getProperty("fileName", String.class);
        if (fileName != null) {
            marks.put("file", fileName);
        }
        if (exchange.getProperty("source") instanceof Source source) {
            submission(marks, source);
        }
        if (exchange.getProperty("arrival") instanceof Arrival arrival) {
            submission(marks, arrival.source());
        }
        if (exchange.getProperty("key") instanceof DossierKey key) {
            dossier(marks, key);
        } else if (exchange.getMessage().getBody() instanceof Reading reading) {
            List<DossierKey> keys =
                    reading.exports().stream().map(Export::dossier).distinct().toList();
            if (keys.size() == 1) {
                dossier(marks, keys.get(0));
            }
        }
        return marks;
    }

    private static void submission(Map<String, String> marks, Source source) {
        String fingerprint = source.fingerprint();
        marks.put("submission", fingerprint.substring(0, Math.min(BEGINNING, fingerprint.length())));
        marks.putIfAbsent("file", source.fileName());
    }

    private static void dossier(Map<String, String> marks, DossierKey key) {
        marks.put("unit", key.unitCode());
        marks.put("year", Integer.toString(key.fiscalYear()));
    }
}
