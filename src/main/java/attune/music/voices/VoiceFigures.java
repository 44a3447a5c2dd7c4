package attune.music.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The musical figures of some pieces in voices, by which what a network writes is held against what people wrote.
///
/// @param voices of each piece
/// @param parallels of fifths and octaves per 1,000 voice-pair beats
/// @param crossings the share of frames in which voices are crossed
/// @param byVoice the figures of each voice, the highest first
/// @param tonalDistances a bar of each two voices, in the order of [VoicePair#all]; none for two that never sound in one bar
public record VoiceFigures(int voices, Parallels parallels, Crossings crossings, List<Voice> byVoice,
        List<OptionalDouble> tonalDistances) {
    /// The figures of one voice.
    ///
    /// @param range in MIDI pitches; none where the voice is silent
    /// @param lengths the share of notes of an eighth or longer
    /// @param pitchClasses that are used a bar, 1–12; 0 where the voice is silent
    /// @param emptyBars the share of bars in which the voice is silent
    public record Voice(Optional<Ambitus> range, NoteLengths lengths, double pitchClasses, double emptyBars) {}

    public VoiceFigures {
        byVoice = List.copyOf(byVoice);
        tonalDistances = List.copyOf(tonalDistances);
    }

    /// The figures of these pieces, one at least, all in as many voices.
    public static VoiceFigures of(List<VoiceFrames> pieces) {
        int voices = pieces.getFirst().voices();
        if (pieces.stream().anyMatch(piece -> piece.voices() != voices)) {
            throw new IllegalArgumentException("Figures are of pieces in as many voices each");
        }
        BarFigures bars = new BarFigures(pieces);
        List<Voice> byVoice = IntStream.range(0, voices).mapToObj(voice -> new Voice(Ambitus.of(pieces, voice),
                NoteLengths.of(pieces, voice), bars.pitchClasses(voice), bars.empty(voice))).toList();
        return new VoiceFigures(voices, Parallels.of(pieces), Crossings.of(pieces), byVoice,
                VoicePair.all(voices).stream().map(bars::tonalDistance).toList());
    }

    /// All of them by name and unit, for a table; what there is none of is left out.
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("parallel fifths", Figure.PER_1000, parallels.fifthsPer1000()));
        figures.add(new Figure("parallel octaves", Figure.PER_1000, parallels.octavesPer1000()));
        figures.add(new Figure("crossed voices", "share of frames", crossings.share()));
        for (int voice = 0; voice < voices; voice++) {
            addVoice(figures, VoicePair.voiceName(voice, voices), byVoice.get(voice));
        }
        List<VoicePair> pairs = VoicePair.all(voices);
        for (int i = 0; i < pairs.size(); i++) {
            String name = "tonal distance " + pairs.get(i).name(voices);
            tonalDistances.get(i).ifPresent(distance -> figures.add(new Figure(name, "a bar", distance)));
        }
        return List.copyOf(figures);
    }

    private static void addVoice(List<Figure> figures, String name, Voice voice) {
        voice.range().ifPresent(range -> {
            figures.add(new Figure("lowest note " + name, "MIDI pitch", range.lowest()));
            figures.add(new Figure("highest note " + name, "MIDI pitch", range.highest()));
        });
        figures.add(new Figure("notes of an eighth or longer " + name, "share of notes", voice.lengths().share()));
        figures.add(new Figure("pitch classes " + name, "a bar", voice.pitchClasses()));
        figures.add(new Figure("empty bars " + name, "share of bars", voice.emptyBars()));
    }
}
