package attune.model.evaluation;

import attune.Chorales;
import attune.dataset.EncodedPiece;
import attune.dataset.Encoder;
import attune.dataset.NoteToken;
import attune.dataset.PassagePair;
import attune.dataset.TokenSequence;
import attune.dataset.Vocabulary;
import attune.model.PassageTask;
import attune.music.Fraction;
import attune.music.voices.VoiceFrames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The shared chorales as lines, a new note where the pitch changes and on each beat, as their MIDI files have it.
final class ChoraleLines {
    private static final boolean[] SOPRANO = {true, false, false, false};

    private ChoraleLines() {}

    static LearnedLines training() throws IOException {
        List<List<TokenSequence>> pieces = Chorales.of("train").stream().map(ChoraleLines::lines).toList();
        Vocabulary vocabulary = Vocabulary.of(pieces.stream().flatMap(List::stream).toList());
        return new LearnedLines(PassageTask.HARMONISE, 4, vocabulary, encoded(pieces, vocabulary));
    }

    /// Each piece of a side as one pair, the soprano given.
    static List<PassagePair> pairs(String side, Vocabulary vocabulary) throws IOException {
        TokenValues tokens = new TokenValues(vocabulary);
        return pieces(side, vocabulary).stream().map(lines -> WholePiece.pair(lines, SOPRANO, tokens).orElseThrow())
                .toList();
    }

    static List<List<EncodedPiece>> pieces(String side, Vocabulary vocabulary) throws IOException {
        return encoded(Chorales.of(side).stream().map(ChoraleLines::lines).toList(), vocabulary);
    }

    private static List<List<EncodedPiece>> encoded(List<List<TokenSequence>> pieces, Vocabulary vocabulary) {
        Encoder encoder = new Encoder(vocabulary);
        List<List<EncodedPiece>> result = new ArrayList<>();
        for (List<TokenSequence> lines : pieces) {
            String name = "piece " + result.size();
            result.add(lines.stream().map(line -> encoder.encode(name, line)).toList());
        }
        return result;
    }

    private static List<TokenSequence> lines(VoiceFrames piece) {
        List<TokenSequence> lines = new ArrayList<>();
        for (int voice = 0; voice < piece.voices(); voice++) {
            lines.add(line(piece, voice));
        }
        return lines;
    }

    private static TokenSequence line(VoiceFrames piece, int voice) {
        List<String> notes = new ArrayList<>();
        List<String> durations = new ArrayList<>();
        List<Fraction> offsets = new ArrayList<>();
        int start = 0;
        for (int frame = 1; frame <= piece.length(); frame++) {
            if (frame == piece.length() || frame % VoiceFrames.BEAT == 0
                    || piece.pitch(frame, voice) != piece.pitch(start, voice)) {
                int pitch = piece.pitch(start, voice);
                notes.add(pitch == VoiceFrames.SILENCE ? Vocabulary.REST : NoteToken.of(pitch));
                durations.add(new Fraction(frame - start, VoiceFrames.BEAT).toString());
                offsets.add(new Fraction(start, VoiceFrames.BEAT));
                start = frame;
            }
        }
        return new TokenSequence(notes, durations, offsets);
    }
}
