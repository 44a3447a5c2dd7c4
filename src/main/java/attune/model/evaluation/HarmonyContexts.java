package attune.model.evaluation;

import static attune.model.evaluation.TokenValues.NONE;

/// In which contexts a back-off chain counts the events of a harmony: one of each kind, from the commonest to the rarest.
interface HarmonyContexts {
    /// The middle of the keyboard, where there is nothing else to see a note from.
    int MIDDLE = 60;

    /// The pitch from which the note is told, as a distance.
    int reference(HarmonyMoment moment);

    int[][] notes(HarmonyMoment moment);

    /// @param pitch of the event, whose duration is to be told; [TokenValues#NONE] for a rest
    int[][] durations(HarmonyMoment moment, int pitch);

    /// The first of these that is a pitch, or the middle of the keyboard.
    static int first(int pitch, int other) {
        return pitch != NONE ? pitch : other != NONE ? other : MIDDLE;
    }
}
