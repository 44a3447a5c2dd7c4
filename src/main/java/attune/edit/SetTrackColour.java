package attune.edit;

import attune.music.Score;

/// Gives a track a colour of its own.
///
/// @param colour its number
/// @param name of the track
public record SetTrackColour(int track, int colour, String name) implements Edit {
    @Override
    public String label() {
        return "Colour " + name;
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTrack(track, score.tracks().get(track).withColour(colour));
    }
}
