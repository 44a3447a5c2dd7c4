package attune.edit;

import attune.music.ControlEvent;
import attune.music.Score;
import attune.music.Track;

/// Gives a track one sound from its beginning to its end; program changes on the way go.
public record SetProgram(int track, int program, String name) implements Edit {
    @Override
    public String label() {
        return "Sound as " + name;
    }

    @Override
    public Score applyTo(Score score) {
        Track before = score.tracks().get(track);
        return score.withTrack(track, before.withProgram(program).withControls(
                before.controls().stream().filter(event -> event.kind() != ControlEvent.Kind.PROGRAM).toList()));
    }
}
