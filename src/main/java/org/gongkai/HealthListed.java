package org.gongkai;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.MainListenerSupport;
import org.gongkai.health.Rota;
import org.jspecify.annotations.Nullable;

/** 健康目录: adds our own checks to the health of the program before anybody can ask for it. */
final class HealthListed extends MainListenerSupport {
    @Override
    public void afterConfigure(BaseMainSupport main) {
        CamelContext context = main.getCamelContext();
        @Nullable HealthCheckRegistry health = HealthCheckRegistry.get(context);
        @Nullable Rota rota = context.getRegistry().lookupByNameAndType("rota", Rota.class);
        if (health != null && rota != null) {
            rota.names().forEach(name -> health.register(new CheckedHealth(name, rota)));
        }
    }
}
