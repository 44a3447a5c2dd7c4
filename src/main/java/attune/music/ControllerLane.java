package attune.music;

import attune.music.ControlEvent.Kind;
import java.util.ArrayList;
import java.util.List;

/// What one curve below the notes shows and changes: a controller of a track, or its pitch bend.
///
/// @param number of the controller, 0–127; 0 for the pitch bend
public record ControllerLane(Kind kind, int number) {
    public static final ControllerLane MODULATION = new ControllerLane(Kind.CONTROLLER, 1);
    public static final ControllerLane VOLUME = new ControllerLane(Kind.CONTROLLER, 7);
    public static final ControllerLane PAN = new ControllerLane(Kind.CONTROLLER, 10);
    public static final ControllerLane EXPRESSION = new ControllerLane(Kind.CONTROLLER, 11);
    public static final ControllerLane SUSTAIN = new ControllerLane(Kind.CONTROLLER, 64);
    public static final ControllerLane REVERB = new ControllerLane(Kind.CONTROLLER, 91);
    public static final ControllerLane CHORUS = new ControllerLane(Kind.CONTROLLER, 93);
    public static final ControllerLane PITCH_BEND = new ControllerLane(Kind.PITCH_BEND, 0);

    /// Those that are offered, in the order in which they are.
    public static final List<ControllerLane> USUAL = List.of(VOLUME, PAN, EXPRESSION, MODULATION, SUSTAIN, PITCH_BEND);

    public ControllerLane {
        boolean lane = kind == Kind.CONTROLLER || kind == Kind.PITCH_BEND && number == 0;
        if (!lane || number < 0 || number > 127) {
            throw new IllegalArgumentException("Not a lane: " + kind + ", " + number);
        }
    }

    /// As people read it: `pan`, `pitch bend`, `controller 74`.
    public String name() {
        if (kind == Kind.PITCH_BEND) {
            return "pitch bend";
        }
        return switch (number) {
            case 1 -> "modulation";
            case 7 -> "volume";
            case 10 -> "pan";
            case 11 -> "expression";
            case 64 -> "sustain pedal";
            case 91 -> "reverb";
            case 93 -> "chorus";
            default -> "controller " + number;
        };
    }

    public int lowest() {
        return 0;
    }

    /// 127, for the pitch bend 16383.
    public int highest() {
        return kind == Kind.PITCH_BEND ? 16383 : 127;
    }

    /// The value from which the others are counted: the middle for pan and pitch bend, otherwise 0.
    public int centre() {
        return isPan() ? 64 : kind == Kind.PITCH_BEND ? 8192 : 0;
    }

    /// What holds where a track says nothing, by General MIDI.
    public int rest() {
        if (kind == Kind.PITCH_BEND) {
            return centre();
        }
        return switch (number) {
            case 7 -> 100;
            case 10 -> 64;
            case 11 -> 127;
            case 91 -> 40;
            default -> 0;
        };
    }

    /// Whether it is only ever on (127) or off (0).
    public boolean isSwitch() {
        return kind == Kind.CONTROLLER && number >= 64 && number <= 69;
    }

    /// The value that the lane can hold nearest to this one.
    public int fit(double value) {
        int nearest = (int) Math.clamp(Math.round(value), (long) lowest(), (long) highest());
        return isSwitch() ? nearest < 64 ? 0 : 127 : nearest;
    }

    public boolean holds(ControlEvent event) {
        return event.kind() == kind && event.number() == number;
    }

    public ControlEvent event(long tick, int value) {
        return new ControlEvent(tick, kind, number, value);
    }

    /// The track's events of this lane, in order.
    public List<ControlEvent> events(Track track) {
        return track.controls().stream().filter(this::holds).toList();
    }

    /// What holds at the tick, after all events there.
    public int valueAt(Track track, long tick) {
        List<ControlEvent> controls = track.controls();
        for (int i = ByTick.lastUpTo(controls, ControlEvent::tick, tick); i >= 0; i--) {
            if (holds(controls.get(i))) {
                return controls.get(i).value();
            }
        }
        return rest();
    }

    /// The track with these events instead of what the lane held in the stretch; all other events stay as they are.
    public Track replaced(Track track, TickRange stretch, List<ControlEvent> events) {
        List<ControlEvent> kept = new ArrayList<>(track.controls());
        kept.removeIf(event -> holds(event) && stretch.contains(event.tick()));
        kept.addAll(events);
        return track.withControls(kept);
    }

    private boolean isPan() {
        return kind == Kind.CONTROLLER && number == 10;
    }
}
