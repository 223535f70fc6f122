package org.gongkai;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.MainListenerSupport;
import org.jspecify.annotations.Nullable;

/** 环境监看: adds the check of the surroundings to the health of the program as soon as it is started, however that is. */
final class SurroundingsWatched extends MainListenerSupport {
    @Override
    public void afterStart(BaseMainSupport main) {
        CamelContext context = main.getCamelContext();
        @Nullable HealthCheckRegistry health = HealthCheckRegistry.get(context);
        @Nullable Gate gate = context.getRegistry().lookupByNameAndType("gate", Gate.class);
        if (health != null && gate != null) {
            health.register(new SurroundingsHealth(gate));
        }
    }
}
