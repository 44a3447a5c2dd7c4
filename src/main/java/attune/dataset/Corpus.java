package attune.dataset;

import java.util.List;

/// The pieces to learn from, sorted by name, and what was left out and why.
public record Corpus(List<Piece> pieces, List<Rejected> rejected, List<Duplicate> duplicates) {
    /// A file that cannot be learned from; the reason goes on from its name, such as `no notes`.
    public record Rejected(String name, String reason) {
        @Override
        public String toString() {
            return name + ": " + reason;
        }
    }

    /// A piece with exactly the events of another, which is used once, under the other's name.
    public record Duplicate(String name, String original) {
        @Override
        public String toString() {
            return name + ": the same piece as " + original + ", used once";
        }
    }

    public Corpus {
        pieces = List.copyOf(pieces);
        rejected = List.copyOf(rejected);
        duplicates = List.copyOf(duplicates);
    }

    public CorpusReport report() {
        return CorpusReport.of(this);
    }
}
