package attune.generate;

import attune.music.Note;
import java.time.Instant;
import java.util.List;

/// One take: what was written, and all that it takes to write it again bit for bit.
///
/// @param id a name for files, unique in a project
/// @param name as people see it, such as `Take C`
/// @param modelSha256 of the model's weights, as [attune.model.ModelStore#weightsSha256] gives it
/// @param primer what it went on from, and `primerName` the same in words
/// @param ticksPerQuarter the resolution that the notes' ticks count in
/// @param track the index of the track it was composed for, and `start` the tick of the piece where it begins
/// @param notes at ticks from the start of the take
/// @param ended whether the network ended the piece itself
public record Take(String id, String name, Instant time, String modelName, String modelSha256, SamplingOptions options,
        Primer primer, String primerName, int ticksPerQuarter, int track, long start, List<Note> notes, boolean ended,
        boolean starred) {
    public Take {
        notes = List.copyOf(notes);
    }

    public Take withName(String newName) {
        return new Take(id, newName, time, modelName, modelSha256, options, primer, primerName, ticksPerQuarter,
                track, start, notes, ended, starred);
    }

    public Take withStarred(boolean newStarred) {
        return new Take(id, name, time, modelName, modelSha256, options, primer, primerName, ticksPerQuarter,
                track, start, notes, ended, newStarred);
    }
}
