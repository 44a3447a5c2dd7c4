package attune.generate;

import attune.music.Note;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One take: what was written, and all that it takes to write it again bit for bit.
///
/// @param id a name for files, unique in a project
/// @param name as people see it, such as `Take C`
/// @param modelSha256 of the model's weights, as [attune.model.ModelStore#weightsSha256] gives it
/// @param primer what it went on from, and `primerName` what it began with in words
/// @param ticksPerQuarter the resolution that the notes' ticks count in
/// @param start the tick of the piece where it begins
/// @param parts one for each voice, the highest first; a melody has one
/// @param ended whether the network ended the piece itself
/// @param brief what a passage was written to; null for a melody
public record Take(String id, String name, Instant time, String modelName, String modelSha256, SamplingOptions options,
        Primer primer, String primerName, int ticksPerQuarter, long start, List<TakePart> parts, boolean ended,
        boolean starred, @Nullable TakeBrief brief) {
    public Take {
        parts = List.copyOf(parts);
    }

    /// A melody for one track; a new one is named after the model.
    public Take(String id, String name, Instant time, String modelName, String modelSha256, SamplingOptions options,
            Primer primer, String primerName, int ticksPerQuarter, int track, long start, List<Note> notes,
            boolean ended, boolean starred) {
        this(id, name, time, modelName, modelSha256, options, primer, primerName, ticksPerQuarter, start,
                List.of(new TakePart(0, track, modelName, 0, notes)), ended, starred, null);
    }

    /// The notes of all parts, at ticks from the start of the take.
    public List<Note> notes() {
        return parts.stream().flatMap(part -> part.notes().stream()).toList();
    }

    public Take withName(String newName) {
        return new Take(id, newName, time, modelName, modelSha256, options, primer, primerName, ticksPerQuarter,
                start, parts, ended, starred, brief);
    }

    public Take withStarred(boolean newStarred) {
        return new Take(id, name, time, modelName, modelSha256, options, primer, primerName, ticksPerQuarter,
                start, parts, ended, newStarred, brief);
    }
}
