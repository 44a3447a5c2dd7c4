package attune.project;

import attune.container.AtomicFile;
import attune.dataset.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Earlier versions of saved files, away from the user's folders: the newest [#NEWEST], and before them the last of each day.
public final class Backups {
    static final int NEWEST = 8;
    static final int DAYS = 30;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
            .withZone(ZoneOffset.UTC);
    private final Path folder;

    public Backups(Path folder) {
        this.folder = folder;
    }

    /// One earlier version.
    ///
    /// @param time when it was replaced
    public record Version(Path file, Instant time) {}

    /// Keeps a copy of the file as it is now, before it is written over; nothing where there is none, or the newest copy is the same.
    public void keep(Path file, Instant now) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<Version> versions = of(file);
        if (!versions.isEmpty() && Files.mismatch(versions.getFirst().file(), file) < 0) {
            return;
        }
        Path own = own(file);
        Files.createDirectories(own);
        Path copy = own.resolve(NAME.format(now) + ending(file));
        Path sibling = AtomicFile.sibling(copy);
        Files.copy(file, sibling, StandardCopyOption.REPLACE_EXISTING);
        AtomicFile.move(sibling, copy);
        thin(of(file));
    }

    /// The earlier versions of the file, newest first.
    public List<Version> of(Path file) throws IOException {
        List<Version> versions = new ArrayList<>();
        String ending = ending(file);
        try (var files = Files.list(own(file))) {
            for (Path found : files.toList()) {
                String name = found.getFileName().toString();
                if (name.endsWith(ending) && !name.startsWith(".")) {
                    time(name.substring(0, name.length() - ending.length()), found, versions);
                }
            }
        } catch (NoSuchFileException _) {
            return List.of();
        }
        versions.sort(Comparator.comparing(Version::time).reversed());
        return versions;
    }

    private static void time(String name, Path file, List<Version> versions) {
        try {
            versions.add(new Version(file, NAME.parse(name, Instant::from)));
        } catch (DateTimeParseException _) {
            // not ours
        }
    }

    private static void thin(List<Version> versions) throws IOException {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            LocalDate day = versions.get(i).time().atZone(ZoneOffset.UTC).toLocalDate();
            boolean lastOfDay = i >= NEWEST && days.size() < DAYS && days.add(day);
            if (i >= NEWEST && !lastOfDay) {
                Files.deleteIfExists(versions.get(i).file());
            }
        }
    }

    private Path own(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        return folder.resolve(Sha256.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, 32));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
