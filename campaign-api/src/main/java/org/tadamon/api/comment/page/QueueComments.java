package org.tadamon.api.comment.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.comment.CommentQueue.Read;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.core.account.AccountId;

/** Writes out comments for those who read them before anybody else does. */
@Component
final class QueueComments {

    /**
     * One of them.
     *
     * @param key its id and which giving of it this is, as a form sends them back
     */
    record Row(
            String key,
            @Nullable String words,
            @Nullable String name,
            @Nullable Said last) {

        @Override
        public String toString() {
            return "<comment " + key + ">";
        }
    }

    /** What was decided last, by whom, when and why. */
    record Said(String by, String at, @Nullable String reason, String note) {}

    private final People people;
    private final Reasons reasons;

    QueueComments(People people, Reasons reasons) {
        this.people = people;
        this.reasons = reasons;
    }

    List<Row> rows(List<Read> read, Reader reader) {
        var deciders = new ArrayList<AccountId>();
        for (var one : read) {
            if (one.last() != null) {
                deciders.add(one.last().by());
            }
        }
        var names = people.names(deciders, reader);
        return read.stream()
                .map(one -> {
                    var last = one.last();
                    var said = last == null
                            ? null
                            : new Said(
                                    names.getOrDefault(last.by(), ""),
                                    reader.moment(last.at()),
                                    reason(last.reasonCode(), reader),
                                    last.note());
                    return new Row(one.id() + "." + one.number(), one.words(), one.name(), said);
                })
                .toList();
    }

    private @Nullable String reason(@Nullable String code, Reader reader) {
        return code == null ? null : reasons.of(Use.COMMENTS, code).title(reader.language());
    }
}
