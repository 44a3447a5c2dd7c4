package attune.dataset;

import attune.music.Meter;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;

/// The voices of a piece as indices, and its bars.
record EncodedVoices(List<EncodedLine> lines, Meter meter) {
    EncodedVoices {
        lines = List.copyOf(lines);
    }

    static EncodedVoices of(VoicedPiece piece, Encoder encoder) {
        List<EncodedLine> lines = piece.voices().stream().map(line -> EncodedLine.of(piece.name(), line, encoder))
                .toList();
        return new EncodedVoices(lines, piece.meter());
    }

    /// How many events all voices have in the span.
    int count(TickRange span) {
        return lines.stream().mapToInt(line -> line.count(span)).sum();
    }

    /// How many events these voices have in the span.
    int count(TickRange span, boolean[] voices) {
        int count = 0;
        for (int voice = 0; voice < voices.length; voice++) {
            count += voices[voice] ? lines.get(voice).count(span) : 0;
        }
        return count;
    }

    /// The events of these voices in the span in the order in which they are read.
    List<PassageEvent> reading(TickRange span, boolean[] voices, Lengths lengths) {
        List<PassageEvent> events = new ArrayList<>();
        for (int voice = 0; voice < voices.length; voice++) {
            if (voices[voice]) {
                events.addAll(lines.get(voice).within(span, voice, lengths));
            }
        }
        events.sort(PassageEvent.READING);
        return events;
    }
}
