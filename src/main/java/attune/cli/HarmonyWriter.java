package attune.cli;

import attune.dataset.NoteToken;
import attune.dataset.TokenSequence;
import attune.dataset.VoicedPiece;
import attune.generate.Brief;
import attune.generate.PassageComposer;
import attune.generate.PassageOptions;
import attune.generate.VoicePart;
import attune.generate.VoiceRanges;
import attune.generate.WritingRules;
import attune.generate.WrittenPassage;
import attune.model.PassageModel;
import attune.music.Fraction;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.voices.VoiceFrames;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;

/// Lets a network harmonise the melodies of pieces; the harmony, the melody in it, and the piece are frames of sixteenths.
///
/// @param melody the voice that is given, from 0
/// @param noParallels whether parallels are avoided
record HarmonyWriter(PassageModel network, int melody, boolean noCrossing, boolean noParallels,
        PassageOptions options) {
    private static final int VELOCITY = 80;

    /// The piece as people wrote it.
    VoiceFrames piece(VoicedPiece piece) {
        return frames(piece.voices().stream().map(HarmonyWriter::notes).toList(), piece);
    }

    /// The piece with the network's voices in place of all but the melody.
    ///
    /// @throws attune.task.JobCancelledException where the job was cancelled
    /// @throws attune.generate.UnusableModelException where the model cannot write them
    VoiceFrames harmony(VoicedPiece piece, JobContext context) {
        List<Note> given = notes(piece.voices().get(melody));
        int voices = piece.voices().size();
        TickRange span = span(piece);
        WritingRules rules = new WritingRules(VoiceRanges.of(network.file()), 0, noCrossing, noParallels);
        Brief brief = new Brief(Score.TICKS_PER_QUARTER, piece.meter(), span, span, voices,
                List.of(new VoicePart(melody, given)), List.of(), rules);
        WrittenPassage passage = PassageComposer.compose(network, brief,
                List.of(new PassageComposer.Wish(options, _ -> {})), context).getFirst();
        context.checkCancelled();
        List<List<Note>> notes = new ArrayList<>();
        for (int voice = 0; voice < voices; voice++) {
            notes.add(voice == melody ? given : passage.part(voice).notes());
        }
        return frames(notes, piece);
    }

    private static VoiceFrames frames(List<List<Note>> notes, VoicedPiece piece) {
        return VoiceFrames.of(notes, span(piece), Score.TICKS_PER_QUARTER);
    }

    private static TickRange span(VoicedPiece piece) {
        return new TickRange(0, piece.end());
    }

    private static List<Note> notes(TokenSequence line) {
        List<Note> notes = new ArrayList<>();
        for (int event = 0; event < line.size(); event++) {
            long start = line.offsets().get(event).ticks(Score.TICKS_PER_QUARTER);
            Fraction end = line.offsets().get(event).plus(Fraction.parse(line.durations().get(event)));
            for (int pitch : NoteToken.pitches(line.notes().get(event))) {
                notes.add(new Note(start, end.ticks(Score.TICKS_PER_QUARTER) - start, pitch, VELOCITY));
            }
        }
        return notes;
    }
}
