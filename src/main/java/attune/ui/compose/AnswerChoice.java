package attune.ui.compose;

import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// Which phrase the next answer is to, and how long it is. FX thread only.
public final class AnswerChoice {
    private final Session session;
    private final Playhead playhead;
    private final ReplyRules rules;
    private final BooleanProperty asLong = new SimpleBooleanProperty(true);
    private final IntegerProperty bars = new SimpleIntegerProperty(4);
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    AnswerChoice(Session session, Playhead playhead, ReplyRules rules) {
        this.session = session;
        this.playhead = playhead;
        this.rules = rules;
        Stream.of(session.scoreProperty(), session.selectionProperty(), session.activeTrackProperty(),
                playhead.loopProperty(), asLong, bars).forEach(what -> what.subscribe(this::refresh));
        refresh();
    }

    private void refresh() {
        AnswerFinder finder = finder();
        reason.set(finder.reason());
        words.set(finder.reason().isEmpty() ? finder.words() : "");
    }

    /// The request as things stand now.
    Request find() {
        return finder().find();
    }

    private AnswerFinder finder() {
        return new AnswerFinder(session.score(), session.selection(), playhead.loopProperty().get(),
                session.activeTrackProperty().get(), asLong.get() ? 0 : bars.get(),
                rules.forAnswer(session.score().keyAt(session.selection().range().start())));
    }

    /// Whether the answer is as long as the phrase; otherwise it has so many bars.
    public BooleanProperty asLongProperty() {
        return asLong;
    }

    public IntegerProperty barsProperty() {
        return bars;
    }

    /// Why nothing can be answered; empty where it can.
    ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /// What it answers: `to bars 1–4`.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
