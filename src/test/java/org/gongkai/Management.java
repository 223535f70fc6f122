package org.gongkai;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The endpoints of health and metrics, as whoever watches the program asks them. */
final class Management {
    static final String HEALTH = "/observe/health";
    static final String READY = "/observe/health/ready";
    static final String LIVE = "/observe/health/live";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Management(int port) {
        this.port = port;
    }

    /** Those at a port where nothing listens yet. */
    static Management somewhere() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return new Management(free.getLocalPort());
        }
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** The same with a user and a password. */
    HttpResponse<String> get(String path, String credential) throws IOException, InterruptedException {
        String encoded = Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(path)).header("Authorization", "Basic " + encoded));
    }

    /** Whether a path answers that all is well; before anybody listens it is not. */
    boolean isUp(String path) throws InterruptedException {
        try {
            return get(path).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a path answers that something is wrong, and says so. */
    boolean isDown(String path, String... words) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        boolean says = answer.statusCode() == 503;
        for (String word : words) {
            says &= answer.body().contains(word);
        }
        return says;
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
