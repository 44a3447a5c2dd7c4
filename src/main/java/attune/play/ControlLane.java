package attune.play;

import attune.music.ByTick;
import attune.music.ControlEvent;
import attune.music.ControlEvent.Kind;
import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.Instrument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a track's channel is told besides notes, by time: bank selects are folded into the instrument that they choose.
record ControlLane(Instrument first, List<Step> steps) {
    private static final int BANK = 0;
    private static final int BANK_FINE = 32;
    private static final int GM2_PERCUSSION = 120;
    private static final int GM2_MELODIC = 121;

    record Step(long tick, ChannelMessage event) {}

    static ControlLane of(int program, boolean percussion, List<ControlEvent> controls) {
        List<Step> steps = new ArrayList<>();
        int bank = 0;
        Instrument first = instrument(program, bank, percussion);
        boolean chosen = false;
        for (ControlEvent control : controls) {
            if (control.kind() == Kind.CONTROLLER && control.number() == BANK) {
                bank = control.value() << 7 | bank & 127;
            } else if (control.kind() == Kind.CONTROLLER && control.number() == BANK_FINE) {
                bank = bank & ~127 | control.value();
            } else if (control.kind() == Kind.PROGRAM) {
                steps.add(new Step(control.tick(), instrument(control.value(), bank, percussion)));
                chosen = true;
            } else {
                steps.add(new Step(control.tick(), new Change(control.kind(), control.number(), control.value())));
            }
            if (!chosen && control.tick() == 0) {
                first = instrument(program, bank, percussion);
            }
        }
        return new ControlLane(first, List.copyOf(steps));
    }

    private static Instrument instrument(int program, int bank, boolean percussion) {
        boolean drums = percussion ? bank >> 7 != GM2_MELODIC : bank >> 7 == GM2_PERCUSSION;
        return new Instrument(program, bank, drums);
    }

    /// The steps from one tick up to, not including, another.
    List<Step> between(long from, long to) {
        return steps.subList(indexOf(from), indexOf(to));
    }

    /// What brings a channel into the state that holds before the tick: a reset, the instrument, and the last of each change.
    ///
    /// Data entry and the parameter numbers that it belongs to are told in full and in order, for their meaning hangs on it.
    List<ChannelMessage> stateBefore(long tick) {
        Instrument instrument = first;
        Map<Change, ChannelMessage> last = new LinkedHashMap<>();
        List<ChannelMessage> parameters = new ArrayList<>();
        for (Step step : steps.subList(0, indexOf(tick))) {
            switch (step.event()) {
                case Instrument chosen -> instrument = chosen;
                case Change change when isParameter(change) -> parameters.add(change);
                case Change change -> last.put(new Change(change.kind(), change.number(), 0), change);
                default -> throw new IllegalStateException("Not a change of a track: " + step);
            }
        }
        List<ChannelMessage> state = new ArrayList<>(List.of(new ChannelMessage.Reset(), instrument));
        state.addAll(parameters);
        state.addAll(last.values());
        return state;
    }

    List<Instrument> instruments() {
        List<Instrument> result = new ArrayList<>(List.of(first));
        for (Step step : steps) {
            if (step.event() instanceof Instrument chosen) {
                result.add(chosen);
            }
        }
        return result;
    }

    private static boolean isParameter(Change change) {
        int number = change.number();
        return change.kind() == Kind.CONTROLLER && (number == 6 || number == 38 || number >= 96 && number <= 101);
    }

    private int indexOf(long tick) {
        return ByTick.firstAt(steps, Step::tick, tick);
    }
}
