package org.gongkai;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.AuthenticationProvider;
import io.vertx.ext.web.handler.AuthenticationHandler;
import io.vertx.ext.web.handler.BasicAuthHandler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.camel.component.platform.http.vertx.auth.AuthenticationConfig;

/**
 * 凭据: who may see health and metrics. It is never written anywhere.
 *
 * @param user the name; empty where there is no credential
 * @param password the password
 */
record Credential(String user, String password) implements AuthenticationProvider {
    /** Whether there is one at all. */
    boolean isSet() {
        return !user.isEmpty() && !password.isEmpty();
    }

    /** The one way of asking that a provider has to answer itself. */
    @Override
    @SuppressWarnings("deprecation")
    public void authenticate(JsonObject given, Handler<AsyncResult<User>> answer) {
        boolean isUser = same(user, given.getString("username", ""));
        boolean isPassword = same(password, given.getString("password", ""));
        answer.handle(
                isSet() && isUser && isPassword
                        ? Future.succeededFuture(User.fromName(user))
                        : Future.failedFuture("用户名或密码不对 / wrong user or password"));
    }

    /** Nothing that prints it tells the password. */
    @Override
    public String toString() {
        return "Credential of " + user;
    }

    /** How long it takes tells nothing about how much is right. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** 询问: asks for a credential as browsers and scrapers know it. */
    static final class Asked implements AuthenticationConfig.AuthenticationHandlerFactory {
        @Override
        public <T extends AuthenticationProvider> AuthenticationHandler createAuthenticationHandler(T provider) {
            return BasicAuthHandler.create(provider, "gongkai");
        }
    }
}
