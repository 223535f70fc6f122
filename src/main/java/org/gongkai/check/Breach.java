package org.gongkai.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.Origin;
import org.gongkai.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * 不符: where one cross-check does not hold.
 *
 * @param about 项目: what it is about
 * @param severity 级别, where it differs from that of the cross-check
 * @param found 实际
 * @param expected 应为
 * @param difference 差额, yuan with two decimals, or empty
 * @param cause 原因
 * @param remedy 怎么改
 * @param places the values it is about, the first being the one to look at first
 */
record Breach(
        About about,
        @Nullable Severity severity,
        String found,
        String expected,
        String difference,
        String cause,
        String remedy,
        List<Place> places)
        implements Outcome {
    Breach {
        places = places.stream().distinct().toList();
    }

    /** A breach that is about something, to be filled. */
    static Breach of(About about) {
        return new Breach(about, null, "", "", "", "", "", List.of());
    }

    /** With a severity of its own. */
    Breach as(Severity other) {
        return new Breach(about, other, found, expected, difference, cause, remedy, places);
    }

    /** 实际. */
    Breach found(String text) {
        return new Breach(about, severity, text, expected, difference, cause, remedy, places);
    }

    /** 应为. */
    Breach expected(String text) {
        return new Breach(about, severity, found, text, difference, cause, remedy, places);
    }

    /** 差额. */
    Breach difference(Amount amount) {
        return new Breach(about, severity, found, expected, amount.yuan().toPlainString(), cause, remedy, places);
    }

    /** 原因. */
    Breach cause(String text) {
        return new Breach(about, severity, found, expected, difference, text, remedy, places);
    }

    /** 怎么改. */
    Breach remedy(String text) {
        return new Breach(about, severity, found, expected, difference, cause, text, places);
    }

    /** One value of a record. */
    Breach at(Origin origin, String field) {
        return at(List.of(new Place(origin, field)));
    }

    /** The same value of several records. */
    Breach at(Collection<? extends Entry> records, String field) {
        return at(records.stream()
                .map(record -> new Place(record.origin(), field))
                .toList());
    }

    /** More values. */
    Breach at(List<Place> more) {
        List<Place> all = Stream.concat(places.stream(), more.stream()).toList();
        return new Breach(about, severity, found, expected, difference, cause, remedy, all);
    }
}
