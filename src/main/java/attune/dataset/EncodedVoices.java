package attune.dataset;

import attune.music.Meter;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The voices of a piece as indices, and its bars.
record EncodedVoices(String name, List<EncodedLine> lines, Meter meter) {
    EncodedVoices {
        lines = List.copyOf(lines);
    }

    static EncodedVoices of(String name, VoicedPiece piece, Encoder encoder) {
        List<EncodedLine> lines = piece.voices().stream().map(line -> EncodedLine.of(name, line, encoder)).toList();
        return new EncodedVoices(name, lines, piece.meter());
    }

    /// How many events these voices have in the span.
    int count(TickRange span, boolean[] voices) {
        int count = 0;
        for (int voice = 0; voice < voices.length; voice++) {
            count += voices[voice] ? lines.get(voice).count(span) : 0;
        }
        return count;
    }

    /// The events of these voices in the span as they are read: by their starts, of those that start together the highest voice first.
    List<PassageEvent> reading(TickRange span, boolean[] voices, Lengths lengths) {
        List<PassageEvent> events = new ArrayList<>();
        for (int voice = 0; voice < voices.length; voice++) {
            if (voices[voice]) {
                events.addAll(lines.get(voice).within(span, voice, lengths));
            }
        }
        events.sort(Comparator.comparingLong(PassageEvent::tick));
        return events;
    }
}
