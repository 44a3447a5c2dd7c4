package attune.play;

import attune.music.ControlEvent.Kind;
import attune.play.ChannelMessage.Change;
import java.util.ArrayList;
import java.util.List;

/// What the mixer says of one track: four controllers, 0–127 each, or [#WRITTEN] where the score's own hold.
///
/// A controller that the mixer sets takes the place of what the track says of it, for the whole piece.
///
/// @param volume controller 7
/// @param pan controller 10; 0 is left, 64 the middle
/// @param reverb controller 91, how much goes to the reverberation
/// @param chorus controller 93
public record Strip(int volume, int pan, int reverb, int chorus) {
    /// Leaves a controller to the score.
    public static final int WRITTEN = -1;
    /// Leaves everything to the score.
    public static final Strip AS_WRITTEN = new Strip(WRITTEN, WRITTEN, WRITTEN, WRITTEN);
    private static final int[] CONTROLLERS = {7, 10, 91, 93};

    public Strip {
        for (int value : new int[]{volume, pan, reverb, chorus}) {
            if (value < WRITTEN || value > 127) {
                throw new IllegalArgumentException("A controller goes from 0 to 127: " + value);
            }
        }
    }

    public Strip withVolume(int newVolume) {
        return new Strip(newVolume, pan, reverb, chorus);
    }

    public Strip withPan(int newPan) {
        return new Strip(volume, newPan, reverb, chorus);
    }

    public Strip withReverb(int newReverb) {
        return new Strip(volume, pan, newReverb, chorus);
    }

    public Strip withChorus(int newChorus) {
        return new Strip(volume, pan, reverb, newChorus);
    }

    /// Whether it sets what the message would change.
    boolean holds(ChannelMessage message) {
        return message instanceof Change change && change.kind() == Kind.CONTROLLER && value(change.number()) >= 0;
    }

    /// What it sets, as messages.
    List<ChannelMessage> changes() {
        List<ChannelMessage> changes = new ArrayList<>();
        for (int controller : CONTROLLERS) {
            if (value(controller) >= 0) {
                changes.add(new Change(Kind.CONTROLLER, controller, value(controller)));
            }
        }
        return changes;
    }

    /// The controllers that another strip has otherwise.
    List<Integer> differences(Strip other) {
        List<Integer> different = new ArrayList<>();
        for (int controller : CONTROLLERS) {
            if (value(controller) != other.value(controller)) {
                different.add(controller);
            }
        }
        return different;
    }

    private int value(int controller) {
        return switch (controller) {
            case 7 -> volume;
            case 10 -> pan;
            case 91 -> reverb;
            case 93 -> chorus;
            default -> WRITTEN;
        };
    }
}
