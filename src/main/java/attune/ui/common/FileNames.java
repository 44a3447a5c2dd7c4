package attune.ui.common;

/// Names of files made of what people call things.
public final class FileNames {
    private FileNames() {}

    /// The name without what some file system refuses; `otherwise` where nothing is left.
    public static String of(String name, String otherwise) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return plain.isEmpty() ? otherwise : plain;
    }
}
