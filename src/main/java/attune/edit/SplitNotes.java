package attune.edit;

import attune.music.Meter;
import attune.music.Note;
import attune.music.Quantize;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// Cuts notes in pieces that follow each other and sound as long as they did.
public record SplitNotes(Selection notes, Cut cut) implements NoteRewrite {
    /// Beyond so many pieces a note stays whole from there on: a hostile file may hold a note of years.
    private static final int MOST_PIECES = 10_000;

    /// Where notes are cut.
    public sealed interface Cut {
        /// At one tick; notes that do not sound there stay whole.
        record At(long tick) implements Cut {}

        /// At every step of the grid, in ticks, which is counted from the start of each bar.
        record Every(long grid) implements Cut {
            public Every {
                if (grid < 1) {
                    throw new IllegalArgumentException("A grid step lasts at least one tick: " + grid);
                }
            }
        }
    }

    public static SplitNotes at(Selection notes, long tick) {
        return new SplitNotes(notes, new Cut.At(tick));
    }

    public static SplitNotes every(Selection notes, long grid) {
        return new SplitNotes(notes, new Cut.Every(grid));
    }

    @Override
    public String label() {
        return "Split " + NoteSets.count(notes);
    }

    @Override
    public Selection rewritten(Selection selected, Score score) {
        LongUnaryOperator next = next(score.meter());
        return NoteSets.byTrack(selected, (_, sorted) -> {
            List<Note> pieces = new ArrayList<>();
            sorted.forEach(note -> split(note, next, pieces));
            return pieces;
        });
    }

    /// Finds the next cut after a tick.
    private LongUnaryOperator next(Meter meter) {
        return switch (cut) {
            case Cut.At(long tick) -> after -> after < tick ? tick : Long.MAX_VALUE;
            case Cut.Every(long grid) -> after -> Quantize.next(after, grid, meter);
        };
    }

    private static void split(Note note, LongUnaryOperator next, List<Note> pieces) {
        long from = note.tick();
        for (int i = 1; from < note.end(); i++) {
            long to = i < MOST_PIECES ? Math.min(note.end(), next.applyAsLong(from)) : note.end();
            pieces.add(new Note(from, to - from, note.pitch(), note.velocity()));
            from = to;
        }
    }
}
