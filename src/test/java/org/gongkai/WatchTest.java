package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.QuartzComponent;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.impl.matchers.GroupMatcher;

/** The program while it watches the inbox: its night, its health and what it listens on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;
    private Pipeline pipeline;
    private CamelContext context;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        port = Management.somewhere().port();
        Map<String, String> given =
                new TreeMap<>(Installation.in(folder).settings().properties());
        given.put(Setting.MANAGEMENT_PORT.key(), Integer.toString(port));
        pipeline = new Pipeline(Settings.of(given), new Journal(), Pipeline.Mode.WATCH);
        context = pipeline.start();
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @Test
    void healthSaysThatItIsUp() throws Exception {
        for (String path : List.of("/observe/health", "/observe/health/live", "/observe/health/ready")) {
            HttpResponse<String> answer = onceUp(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(path).contains("UP");
        }
    }

    @Test
    void metricsNameTheRoutes() throws Exception {
        HttpResponse<String> answer = get("/observe/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("collect");
    }

    @Test
    void nothingListensBeyondLoopback() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        for (InetAddress address : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2_000))
                        .as(address.toString())
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void theNightBeginsAtTwoInShanghaiWhateverTheMachineSays() throws Exception {
        Scheduler scheduler =
                context.getComponent("quartz", QuartzComponent.class).getScheduler();
        List<Trigger> triggers = scheduler.getTriggerKeys(GroupMatcher.anyTriggerGroup()).stream()
                .map(key -> trigger(scheduler, key))
                .toList();
        assertThat(triggers).singleElement().satisfies(trigger -> {
            ZonedDateTime next = trigger.getNextFireTime().toInstant().atZone(ZoneId.of("Asia/Shanghai"));
            assertThat(next.getHour()).isEqualTo(2);
            assertThat(next.getMinute()).isZero();
        });
    }

    private static Trigger trigger(Scheduler scheduler, org.quartz.TriggerKey key) {
        try {
            return scheduler.getTrigger(key);
        } catch (org.quartz.SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The inbox is up only once it was looked into for the first time. */
    private HttpResponse<String> onceUp(String path) throws Exception {
        Instant patience = Instant.now().plusSeconds(30);
        HttpResponse<String> answer = get(path);
        while (answer.statusCode() != 200 && Instant.now().isBefore(patience)) {
            answer = get(path);
        }
        return answer;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
