package attune.ui.compose;

import attune.edit.Selection;
import attune.generate.Brief;
import attune.generate.TakePart;
import attune.generate.VoicePart;
import attune.generate.WritingRules;
import attune.model.PassageTask;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the request for an answer to the selected phrase, or says in a sentence why it cannot.
///
/// @param track the active one, which holds the phrase where no notes are selected
/// @param bars how long the answer is; 0 for as long as the phrase
record AnswerFinder(Score score, Selection selection, @Nullable TickRange loop, int track, int bars,
        WritingRules rules) {
    String reason() {
        return phrase().isEmpty() ? "Select the phrase to answer: its notes, or its track." : "";
    }

    Request find() {
        TickRange given = given();
        TickRange written = new TickRange(given.end(), end(given));
        Brief brief = new Brief(score.ticksPerQuarter(), score.meter(), given, written, 1,
                List.of(new VoicePart(0, phrase())), List.of(), rules);
        return new Request(PassageTask.ANSWER, brief, List.of(lane(written)), List.of(), words());
    }

    private List<Note> phrase() {
        Selection selected = Stretch.pitched(score, selection);
        TickRange given = given();
        if (given.isEmpty()) {
            return List.of();
        }
        List<Note> notes = selected.isEmpty()
                ? Stretch.notesOf(score, track)
                : selected.stream().sorted().toList();
        return Stretch.notes(notes, given);
    }

    /// Whole bars, unless the phrase is some whole bars long as it is: then an upbeat stays an upbeat.
    TickRange given() {
        TickRange stretch = Stretch.find(score, selection, loop, track);
        if (stretch.isEmpty()) {
            return stretch;
        }
        Meter meter = score.meter();
        TickRange first = meter.barAt(stretch.start());
        if (stretch.length() % first.length() == 0) {
            return stretch;
        }
        return meter.wholeBars(stretch);
    }

    private long end(TickRange given) {
        Meter meter = score.meter();
        return bars == 0
                ? given.end() + given.length()
                : given.end() + bars * meter.barAt(given.end()).length();
    }

    /// The phrase's own track where it is silent there, or else a new one: an answer writes over nothing.
    private TakePart lane(TickRange written) {
        int source = Stretch.pitched(score, selection).notes().keySet().stream().findFirst().orElse(track);
        Track its = score.tracks().get(source);
        boolean silent = its.notes().stream().noneMatch(note -> note.range().overlaps(written));
        return silent
                ? new TakePart(0, source, its.name(), its.program(), List.of())
                : new TakePart(0, score.tracks().size(), "Answer", its.program(), List.of());
    }

    /// `to bars 1–4`.
    String words() {
        return "to " + Stretch.words(score.meter(), given());
    }
}
