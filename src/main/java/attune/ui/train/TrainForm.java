package attune.ui.train;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is chosen of every network that the panel trains: its kind, its name, and how its pieces are taken.
final class TrainForm {
    final StringProperty name = new SimpleStringProperty("");
    /// Whether what a piece plays twice in a row is learned once.
    final BooleanProperty foldRepeats = new SimpleBooleanProperty();
    final ObjectProperty<Network> network = new SimpleObjectProperty<>(Network.ATTENTION);

    /// A network to begin from; its numbers can still be changed.
    enum Network {
        ATTENTION("Attention LSTM", false), SMALL("Attention LSTM, small and quick", false), PLAIN(
                "LSTM without attention", false),
        PICTURE("Voices as a picture (MuseGAN)",
                true),
        PUBLISHED("Voices as a picture, as published", true);

        private final String words;
        private final boolean drawsVoices;

        Network(String words, boolean drawsVoices) {
            this.words = words;
            this.drawsVoices = drawsVoices;
        }

        /// Whether it draws several voices at once instead of writing note after note.
        boolean drawsVoices() {
            return drawsVoices;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
