package org.gongkai;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** 归因: whether a failure is that of the surroundings by what it says itself, though they look well again by now. */
final class Blame {
    private static final List<Class<? extends Throwable>> OF_CONNECTIONS = List.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            CannotCreateTransactionException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    private static final List<String> OF_FULL_DISKS =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    /** The class of SQL states that say that a value is too much for the database. */
    private static final String TOO_MUCH = "54";

    private Blame() {}

    /** What is to be done about the surroundings, in a sentence; empty where the failure says nothing of them. */
    static String of(Throwable failure) {
        if (causes(failure).anyMatch(Blame::isFullDisk)) {
            return "磁盘空间不足，请清理磁盘，程序会自动恢复。（" + failure + "）";
        }
        boolean tooMuch = causes(failure).anyMatch(Blame::isTooMuch);
        boolean connection =
                causes(failure).anyMatch(cause -> OF_CONNECTIONS.stream().anyMatch(kind -> kind.isInstance(cause)));
        return connection && !tooMuch ? "数据库暂时不可用，请检查数据库服务，程序会自动恢复。（" + failure + "）" : "";
    }

    private static boolean isFullDisk(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof IOException && OF_FULL_DISKS.stream().anyMatch(message::contains);
    }

    private static boolean isTooMuch(Throwable cause) {
        return cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith(TOO_MUCH);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .map(Objects::requireNonNull);
    }
}
