package org.gongkai;

import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;
import org.gongkai.health.Condition;
import org.gongkai.health.Rota;
import org.gongkai.health.Scope;

/** 健康检查: one of our own checks as Camel asks for it, red with what to do about it. */
final class CheckedHealth extends AbstractHealthCheck {
    private final Rota rota;
    private final Scope scope;

    CheckedHealth(String name, Rota rota) {
        super("gongkai", name);
        this.rota = rota;
        this.scope = rota.scope(name);
    }

    /** What only a person can mend is no reason to send nothing here. */
    @Override
    public boolean isReadiness() {
        return scope == Scope.WORK;
    }

    /** Starting the program anew mends nothing else. */
    @Override
    public boolean isLiveness() {
        return scope == Scope.LIFE;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        Condition condition = rota.condition(getId());
        condition.details().forEach(builder::detail);
        builder.message(condition.sentence());
        if (condition.up()) {
            builder.up();
        } else {
            builder.down();
        }
    }
}
