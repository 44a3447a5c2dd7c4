package attune.model.evaluation;

import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// A baseline for harmonies: two back-off chains, of notes and of durations, which count the training pieces with the same voices given as
/// in the pair that is judged.
///
/// Notes are told as distances from a pitch, so that what was seen in one key serves in all.
final class HarmonyBaseline implements PassageBaseline {
    private final String name;
    private final LearnedLines learned;
    private final HarmonyContexts contexts;
    private final TokenValues tokens;
    private final Map<BitSet, Chains> byGiven = new HashMap<>();

    HarmonyBaseline(String name, LearnedLines learned, HarmonyContexts contexts) {
        this.name = name;
        this.learned = learned;
        this.contexts = contexts;
        this.tokens = new TokenValues(learned.vocabulary());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Expectations over(PassagePair pair) {
        BitSet given = new BitSet();
        for (int voice : pair.given().voices()) {
            given.set(voice);
        }
        return byGiven.computeIfAbsent(given, this::count).over(pair);
    }

    private Chains count(BitSet given) {
        boolean[] isGiven = new boolean[learned.voices()];
        given.stream().forEach(voice -> isGiven[voice] = true);
        Chains chains = new Chains();
        for (List<EncodedPiece> piece : learned.pieces()) {
            WholePiece.pair(piece, isGiven, tokens).ifPresent(chains::count);
        }
        return chains;
    }

    private List<HarmonyMoment> moments(PassagePair pair) {
        PassageTimes times = new PassageTimes(pair, tokens);
        GivenMelody melody = new GivenMelody(times);
        List<Neighbours> neighbours = Neighbours.of(times);
        List<HarmonyMoment> moments = new ArrayList<>();
        for (int event = 0; event < pair.written().size(); event++) {
            moments.add(new HarmonyMoment(times, melody, neighbours, event));
        }
        return moments;
    }

    /// The chains for one choice of given voices.
    private final class Chains {
        private final BackOffChain notes = new BackOffChain();
        private final BackOffChain durations = new BackOffChain();

        void count(PassagePair pair) {
            List<HarmonyMoment> moments = moments(pair);
            for (int event = 0; event < moments.size(); event++) {
                if (pair.trained()[event]) {
                    count(moments.get(event), pair.written().notes()[event], pair.written().durations()[event]);
                }
            }
        }

        private void count(HarmonyMoment moment, int note, int duration) {
            notes.count(contexts.notes(moment), tokens.symbol(note, contexts.reference(moment)));
            durations.count(contexts.durations(moment, tokens.pitch(note)), duration);
        }

        Expectations over(PassagePair pair) {
            List<HarmonyMoment> moments = moments(pair);
            return new Expectations() {
                @Override
                public double[] notes(int event) {
                    HarmonyMoment moment = moments.get(event);
                    return notes.distribution(contexts.notes(moment), tokens.notes(),
                            tokens.tokens(contexts.reference(moment)));
                }

                @Override
                public double[] durations(int event) {
                    int pitch = tokens.pitch(pair.written().notes()[event]);
                    return durations.distribution(contexts.durations(moments.get(event), pitch), tokens.durations(),
                            IntUnaryOperator.identity());
                }
            };
        }
    }
}
