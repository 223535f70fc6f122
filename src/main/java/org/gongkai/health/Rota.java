package org.gongkai.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 值班表: all checks of an installation. What a check saw holds for a while; whoever asks waits for a bounded time, however a
 * check hangs.
 */
public final class Rota {
    private final List<Post> posts;
    private final long interval;
    private final Duration patience;

    /**
     * A rota of checks.
     *
     * @param interval how long what a check saw holds
     * @param patience how long is waited for a check
     */
    Rota(List<Check> checks, Duration interval, Duration patience) {
        ThreadPoolExecutor threads = threads();
        this.posts = checks.stream().map(check -> new Post(check, threads)).toList();
        this.interval = interval.toNanos();
        this.patience = patience;
    }

    /** The names of the checks, in order. */
    public List<String> names() {
        return posts.stream().map(post -> post.check().name()).toList();
    }

    /** What a check counts for. */
    public Scope scope(String name) {
        return post(name).check().scope();
    }

    /** What a check sees, or saw not long ago. The others look at the same time: whoever asks for one asks for all. */
    public Condition condition(String name) {
        Post asked = post(name);
        return answers(posts, post -> post.seenWithin(interval), asked::equals).get(0);
    }

    /** What keeps the program from its work as it is this very moment, each in a sentence. */
    public List<String> complaints() {
        List<Post> deciding = posts.stream()
                .filter(post -> post.check().scope() == Scope.WORK)
                .toList();
        return answers(deciding, Post::seenFromNowOn, post -> true).stream()
                .filter(condition -> !condition.up())
                .map(Condition::sentence)
                .toList();
    }

    private Post post(String name) {
        return posts.stream()
                .filter(post -> post.check().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No check is called " + name));
    }

    /** All of them look at the same time, and those that matter are waited for together. */
    private List<Condition> answers(
            List<Post> asked, Function<Post, CompletableFuture<Condition>> question, Predicate<Post> matters) {
        List<CompletableFuture<Condition>> looks = asked.stream().map(question).toList();
        long end = System.nanoTime() + patience.toNanos();
        List<Condition> answers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (matters.test(asked.get(i))) {
                answers.add(answer(asked.get(i), looks.get(i), end));
            }
        }
        return answers;
    }

    /** What has hung for long is not waited for. */
    private Condition answer(Post post, CompletableFuture<Condition> look, long end) {
        long left = post.hangs(patience.toNanos()) ? 0 : Math.max(0, end - System.nanoTime());
        try {
            return look.get(left, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return post.unanswered(patience.toSeconds());
        } catch (TimeoutException | ExecutionException e) {
            return post.unanswered(patience.toSeconds());
        }
    }

    /** They end with the program and do not hold it up. */
    private static ThreadPoolExecutor threads() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "gongkai-health");
            thread.setDaemon(true);
            return thread;
        });
    }
}
