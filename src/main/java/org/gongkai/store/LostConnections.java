package org.gongkai.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * 断开的连接: tells the pool which failures of H2 mean that a connection is of no use any more; those of PostgreSQL it knows
 * itself. Without this the pool would hand the dead connection out for ever, since it is used all the time.
 */
public final class LostConnections implements SQLExceptionOverride {
    private static final Set<Integer> LOST = Set.of(
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.GENERAL_ERROR_1);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return LOST.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
