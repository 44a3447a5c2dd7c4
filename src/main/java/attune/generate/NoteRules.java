package attune.generate;

import attune.dataset.Vocabulary;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Which notes may come next, by the rules of a brief.
///
/// A note has room where the range holds it and it crosses no voice as it begins; a good one also has a known length that ends in
/// time. Where no note has it all, parallels are suffered, then lengths give way, then the scale; where none has room, there is a rest. Rests break no rule.
final class NoteRules {
    private static final int[] SILENCE = {};

    private final PassageGround ground;
    private final WritingRules rules;
    private final BitSet sounding = new BitSet();
    private final OptionalInt rest;

    NoteRules(PassageGround ground) {
        this.ground = ground;
        this.rules = ground.brief().rules();
        this.rest = ground.vocabulary().noteIndex(Vocabulary.REST);
        IntStream.range(0, ground.vocabulary().notes().size())
                .filter(note -> ground.palette().pitches(note).length > 0).forEach(sounding::set);
    }

    /// @param likeliest note token, near which a pitch is looked for where no token has room
    NoteChoice choice(Moment moment, int likeliest) {
        BitSet room = those(sounding, pitches -> isRoom(moment, pitches));
        long fit = moment.start() + ground.lengths().shortestFit(moment.gap());
        BitSet inScale = those(room, this::isInScale);
        BitSet independent = those(inScale, moment::isIndependent);
        for (BitSet tokens : new BitSet[]{independent, inScale, room}) {
            BitSet fitting = those(tokens, pitches -> moment.clearance().until(pitches) >= fit);
            if (!tokens.isEmpty()) {
                return NoteChoice.of(withRest(fitting.isEmpty() ? tokens : fitting));
            }
        }
        return rest.isPresent()
                ? new NoteChoice(withRest(room), Optional.empty(), true)
                : nearest(moment, likeliest);
    }

    /// What is expected of the notes of a choice, with the weight of a rest among them as it stood before the rules: they decide which note
    /// there is, not whether there is one. Otherwise a voice whose likely notes have no room would fall silent.
    double[] weights(double[] expected, NoteChoice choice) {
        double[] weights = expected.clone();
        if (rest.isPresent() && !choice.rests()) {
            int silence = rest.getAsInt();
            double all = sum(expected, sounding);
            double allowed = sum(expected, choice.notes()) - expected[silence];
            weights[silence] = all > 0 ? expected[silence] * allowed / all : expected[silence];
        }
        return weights;
    }

    private static double sum(double[] weights, BitSet notes) {
        double sum = 0;
        for (int note = notes.nextSetBit(0); note >= 0; note = notes.nextSetBit(note + 1)) {
            sum += weights[note];
        }
        return sum;
    }

    boolean isInScale(int... pitches) {
        return rules.pitchClasses() == 0
                || IntStream.of(pitches).allMatch(pitch -> (rules.pitchClasses() >> pitch % 12 & 1) == 1);
    }

    private NoteChoice nearest(Moment moment, int likeliest) {
        int[] wished = ground.palette().pitches(likeliest);
        int near = wished.length == 0 ? 60 : wished[wished.length - 1];
        int[] pitches = IntStream.range(0, 128).filter(pitch -> isRoom(moment, pitch)).boxed()
                .min(Comparator.comparing((Integer pitch) -> !isInScale(pitch))
                        .thenComparingInt(pitch -> Math.abs(pitch - near)))
                .map(pitch -> new int[]{pitch}).orElse(SILENCE);
        BitSet relative = new BitSet();
        relative.set(ground.tokens().of(pitches, moment.gap()).note());
        return new NoteChoice(relative, Optional.of(pitches), pitches.length == 0);
    }

    private boolean isRoom(Moment moment, int... pitches) {
        return moment.clearance().until(pitches) > moment.start() && (rules.ranges().isEmpty()
                || IntStream.of(pitches).allMatch(rules.ranges().get(moment.voice())::holds));
    }

    private BitSet withRest(BitSet notes) {
        BitSet all = (BitSet) notes.clone();
        rest.ifPresent(all::set);
        return all;
    }

    private BitSet those(BitSet notes, Predicate<int[]> good) {
        IntPredicate isGood = note -> good.test(ground.palette().pitches(note));
        return notes.stream().filter(isGood).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
