package attune.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// The fingerprint of some music: SHA-256 over the tokens of its events, whatever its files are called.
final class EventHash {
    private EventHash() {}

    static String of(Collection<TokenSequence> training, Collection<TokenSequence> validation) {
        MessageDigest digest = sha256();
        training.forEach(piece -> add(digest, "training", piece));
        validation.forEach(piece -> add(digest, "validation", piece));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String side, TokenSequence piece) {
        add(digest, side + " " + piece.size());
        for (int i = 0; i < piece.size(); i++) {
            add(digest, piece.notes().get(i) + " " + piece.durations().get(i));
        }
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
