package org.gongkai.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.gongkai.store.Night;

/**
 * 夜间办理凭条: what whoever asked for a night gets to know of it, in writing.
 *
 * @param night its number
 * @param outcome 办理结果
 * @param sentence what came of it; empty while it runs
 * @param report where the page of its report lies, when it is over
 */
public record NightTicket(long night, String outcome, String sentence, String report) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether the night is not over. */
    @JsonIgnore
    public boolean isOpen() {
        return outcome.equals(Night.Outcome.RUNNING.name());
    }

    /** What was written. */
    public static NightTicket read(String written) {
        try {
            return JSON.readValue(written, NightTicket.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ticket in writing. */
    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
