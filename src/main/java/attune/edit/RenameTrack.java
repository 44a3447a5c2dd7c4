package attune.edit;

import attune.music.Score;

/// Gives a track another name.
public record RenameTrack(int track, String name) implements Edit {
    @Override
    public String label() {
        return "Rename track to " + name;
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTrack(track, score.tracks().get(track).withName(name));
    }
}
