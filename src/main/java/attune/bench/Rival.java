package attune.bench;

/// Who takes part.
public enum Rival {
    OURS("ours"), STOCK("stock DL4J"), LIBTORCH("LibTorch");

    private final String words;

    Rival(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
