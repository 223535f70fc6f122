package org.gongkai;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.camel.CamelContext;
import org.apache.camel.Service;
import org.apache.camel.component.platform.http.main.DefaultMainHttpServerFactory;
import org.apache.camel.component.platform.http.main.ManagementHttpServer;
import org.apache.camel.component.platform.http.vertx.auth.AuthenticationConfig;
import org.apache.camel.main.HttpManagementServerConfigurationProperties;
import org.gongkai.settings.Kind;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;

/**
 * 管理端口: Camel's server of health and metrics, open to this machine alone, unless a credential is set; with one, nobody is
 * answered without it.
 */
final class GuardedServer extends DefaultMainHttpServerFactory {
    private final Credential credential;

    private GuardedServer(Credential credential) {
        this.credential = credential;
    }

    /** The server of an installation. */
    static GuardedServer of(Settings settings) {
        return new GuardedServer(
                new Credential(settings.value(Setting.MANAGEMENT_USER), settings.value(Setting.MANAGEMENT_PASSWORD)));
    }

    /** What Camel was told at last counts, wherever that came from. */
    @Override
    public Service newHttpManagementServer(
            CamelContext context, HttpManagementServerConfigurationProperties configuration) {
        if (!credential.isSet() && !Kind.isLoopback(configuration.getHost())) {
            throw new IllegalArgumentException("camel.management.host " + configuration.getHost() + " 不是本机地址，请同时设置 "
                    + Setting.MANAGEMENT_USER.key() + " 和 " + Setting.MANAGEMENT_PASSWORD.key()
                    + " / is no loopback address: set user and password too.");
        }
        probe(configuration.getHost(), configuration.getPort());
        Service service = super.newHttpManagementServer(context, configuration);
        if (credential.isSet()) {
            guard((ManagementHttpServer) service);
        }
        return service;
    }

    /** Camel would go on without a server where it cannot listen, and nobody would see how the program is. */
    private static void probe(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "管理端口 " + host + ":" + port + " 不能使用，请关闭占用它的程序，或改 " + Setting.MANAGEMENT_PORT.key()
                            + " / health cannot be served there: close what uses the port, or choose another. ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    private void guard(ManagementHttpServer server) {
        AuthenticationConfig.AuthenticationConfigEntry entry = new AuthenticationConfig.AuthenticationConfigEntry();
        entry.setPath("/*");
        entry.setAuthenticationProviderFactory(vertx -> credential);
        entry.setAuthenticationHandlerFactory(new Credential.Asked());
        AuthenticationConfig authentication = server.getConfiguration().getAuthenticationConfig();
        authentication.getEntries().add(entry);
        authentication.setEnabled(true);
    }
}
