package attune.generate;

/// What could not be had where a step was written, and what was done instead.
///
/// @param step the index of the step
public record Compromise(int step, Kind kind) {
    /// In what order rules give way: first parallels are suffered, then come the known lengths, then the scale, then the note itself. Ranges and, where asked for, that no
    /// voices cross hold always.
    public enum Kind {
        /// Each note that had room would have moved in parallel with another voice.
        PARALLEL("a note in parallel with another voice"),
        /// No known length ends where it has to: the event is cut or held so that it does.
        LENGTH("a length that the model does not know"),
        /// No note of the scale had room.
        SCALE("a note outside of the scale"),
        /// No note had room, so there is a rest.
        REST("a rest, since no note had room"),
        /// No note of the model had room, and it knows no rest: the nearest pitch that has room.
        PITCH("a pitch that the model does not know");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// What was written, as it stands in a sentence.
        public String words() {
            return words;
        }
    }
}
