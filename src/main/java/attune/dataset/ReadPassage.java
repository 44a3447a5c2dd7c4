package attune.dataset;

import attune.music.Meter;
import attune.music.TickRange;
import java.util.List;
import java.util.stream.Stream;

/// A passage that is given, as a network reads it, and where in the music each of its events is: the rows of an alignment.
///
/// @param sources one for each event of the passage, in its order
public record ReadPassage(EncodedPassage passage, List<Source> sources) {
    /// @param range in ticks of [attune.music.Score#TICKS_PER_QUARTER] from the start of the piece
    /// @param note the token of the music, which the vocabulary may lack
    public record Source(int voice, TickRange range, String note) {}

    public ReadPassage {
        sources = List.copyOf(sources);
        if (sources.size() != passage.size()) {
            throw new IllegalArgumentException("Each event of a passage comes from somewhere");
        }
    }

    /// Some voices of a piece in a span, cut at its ends, as pairs have them. What the vocabulary lacks is read as its nearest relative;
    /// but an event of unknown length is read as several, cut at beats, where the vocabulary has all their lengths.
    ///
    /// @param given for each voice of the piece whether it is read
    /// @param span within the piece
    public static ReadPassage of(VoicedPiece piece, boolean[] given, TickRange span, Vocabulary vocabulary) {
        Encoder encoder = new Encoder(vocabulary);
        Lengths lengths = new Lengths(vocabulary, encoder);
        Meter meter = piece.meter();
        List<PassageEvent> events = EncodedVoices.of(piece, encoder).reading(span, given, lengths).stream()
                .flatMap(event -> knownParts(event, meter, lengths)).sorted(PassageEvent.READING).toList();
        List<Source> sources = events.stream().map(event -> new Source(event.voice(),
                new TickRange(event.tick(), event.end()), piece.voices().get(event.voice()).notes().get(event.index())))
                .toList();
        return new ReadPassage(Passages.encode(events, span, meter), sources);
    }

    private static Stream<PassageEvent> knownParts(PassageEvent event, Meter meter, Lengths lengths) {
        List<TickRange> parts = BeatCut.parts(new TickRange(event.tick(), event.end()), meter,
                ticks -> lengths.of(ticks).known());
        return parts.size() == 1 ? Stream.of(event) : parts.stream().map(part -> event.part(part, lengths));
    }
}
