package org.gongkai;

import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/** 环境健康: red while the gate is closed, with what to do about it. */
final class SurroundingsHealth extends AbstractHealthCheck {
    private final Gate gate;

    SurroundingsHealth(Gate gate) {
        super("gongkai", "surroundings");
        this.gate = gate;
    }

    /** Starting the program anew would mend nothing. */
    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        String trouble = gate.current();
        if (trouble.isEmpty()) {
            builder.up();
        } else {
            builder.message(trouble).down();
        }
    }
}
