package attune.dataset;

import attune.music.Fraction;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.voices.VoiceFrames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The notes of a piece by voice, in ticks of [Score#TICKS_PER_QUARTER], for reading it on a grid of sixteenths.
record PieceNotes(List<List<Note>> voices) {
    private static final int VELOCITY = 64;
    private static final long STEP = Score.TICKS_PER_QUARTER / VoiceFrames.BEAT;

    static PieceNotes of(VoicedPiece piece) {
        return new PieceNotes(piece.voices().stream().map(PieceNotes::notes).toList());
    }

    private static List<Note> notes(TokenSequence voice) {
        List<Note> notes = new ArrayList<>();
        for (int event = 0; event < voice.size(); event++) {
            Fraction offset = voice.offsets().get(event);
            long start = offset.ticks(Score.TICKS_PER_QUARTER);
            long end = offset.plus(Fraction.parse(voice.durations().get(event))).ticks(Score.TICKS_PER_QUARTER);
            Arrays.stream(NoteToken.pitches(voice.notes().get(event)))
                    .forEach(pitch -> notes.add(new Note(start, end - start, pitch, VELOCITY)));
        }
        return List.copyOf(notes);
    }

    /// What sounds as each sixteenth of the span begins.
    VoiceFrames frames(TickRange span) {
        return VoiceFrames.of(voices, span, Score.TICKS_PER_QUARTER);
    }

    /// How many notes of the span begin between its sixteenths.
    long betweenSteps(TickRange span) {
        return voices.stream().flatMap(List::stream).filter(note -> span.contains(note.tick()))
                .filter(note -> (note.tick() - span.start()) % STEP != 0).count();
    }
}
