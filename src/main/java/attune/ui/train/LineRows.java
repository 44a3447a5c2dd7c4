package attune.ui.train;

import java.util.List;
import javafx.scene.Node;

/// The numbers of a network that writes note after note, a row each.
final class LineRows {
    private LineRows() {}

    static List<Node> of(LineForm form) {
        return List.of(
                NumberRow.whole("Looks back on", "Window: how many notes and chords the network sees at once",
                        form.window, 2, 256),
                NumberRow.whole("Width", "Units of each LSTM layer", form.hidden, 8, 1024),
                NumberRow.whole("Epochs at most", "Passes over the training pieces", form.epochs, 1, 1000),
                NumberRow.whole("Batch", "Windows learned from at once", form.batch, 1, 1024),
                NumberRow.exact("Learning rate", "RMSprop step size", form.learningRate, 0.000001, 1),
                NumberRow.whole("Transpose down", "Copies of the training pieces, so many semitones down",
                        form.transposeDown, 0, 12),
                NumberRow.whole("Transpose up", "Copies of the training pieces, so many semitones up",
                        form.transposeUp, 0, 12),
                NumberRow.exact("Dropout", "Share of activations left out while training", form.dropout, 0, 0.9),
                NumberRow.exact("Pieces held back", "Share of the pieces kept for judging (validation)",
                        form.heldBack, 0, 0.9),
                NumberRow.whole("Stop when no better for", "Patience in epochs; 0 never stops early", form.patience, 0,
                        1000),
                NumberRow.whole("Seed", "Of the first weights, the split and the order: same seed, same network",
                        form.seed, 0, Integer.MAX_VALUE));
    }
}
