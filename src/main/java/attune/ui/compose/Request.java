package attune.ui.compose;

import attune.generate.Brief;
import attune.generate.TakePart;
import attune.model.PassageTask;
import java.util.List;

/// What an encoder–decoder is asked for, and what becomes of it in the piece.
///
/// @param written the voices to write with the tracks they go to, still without notes
/// @param along what the take takes along: locked voices of a take that does not stand in the piece yet
/// @param words what it is written to, as the take's card says it
record Request(PassageTask task, Brief brief, List<TakePart> written, List<TakePart> along, String words) {
    Request {
        written = List.copyOf(written);
        along = List.copyOf(along);
    }
}
