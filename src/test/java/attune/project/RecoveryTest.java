package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    Path folder;

    private static Project named(String title) {
        return new Project(title, "", Score.empty(), List.of(), Project.Desk.EMPTY);
    }

    /// Lets go of the lock as the system does for a program that is killed.
    private static void die(Path entry, Journal journal) throws Exception {
        var lock = Journal.class.getDeclaredField("lock");
        lock.setAccessible(true);
        ((FileLock) lock.get(journal)).acquiredBy().close();
        assertTrue(Files.exists(entry.resolve(Recovery.PIECE)));
    }

    private Path only() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList().getFirst();
        }
    }

    @Test
    void whatADeadProgramLeftIsFoundAndOnlyThat() throws Exception {
        Recovery recovery = new Recovery(folder);
        Journal journal = recovery.begin();
        assertEquals(List.of(), recovery.find().lost());
        journal.write(named("one"), folder.resolve("one.mid"));
        journal.write(named("two"), folder.resolve("one.mid"));
        assertEquals(List.of(), recovery.find().lost(), "it is being worked on");
        die(only(), journal);
        Recovery.Lost lost = recovery.find().lost().getFirst();
        assertEquals("two", lost.project().title());
        assertEquals(folder.resolve("one.mid"), lost.file());
        Journal taken = recovery.takeUp(lost);
        assertEquals(List.of(), recovery.find().lost(), "another program does not get it as well");
        assertTrue(Files.exists(lost.folder().resolve(Recovery.PIECE)), "it stays until it is saved");
        taken.clear();
        assertFalse(Files.exists(lost.folder().resolve(Recovery.PIECE)));
        taken.close();
        assertFalse(Files.exists(lost.folder()));
    }

    @Test
    void nobodyTakesUpWhatAnotherProgramHolds() throws Exception {
        Recovery recovery = new Recovery(folder);
        Journal journal = recovery.begin();
        journal.write(named("one"), null);
        Recovery.Lost lost = new Recovery.Lost(only(), named("one"), null, Instant.EPOCH);
        assertThrows(IOException.class, () -> recovery.takeUp(lost));
        journal.close();
        assertEquals(List.of(), recovery.find().lost());
    }

    @Test
    void damagedWorkIsToldAndLeftAlone() throws Exception {
        Recovery recovery = new Recovery(folder);
        Journal journal = recovery.begin();
        journal.write(named("one"), null);
        Path entry = only();
        die(entry, journal);
        Files.writeString(entry.resolve(Recovery.PIECE), "nonsense");
        Recovery.Findings found = recovery.find();
        assertEquals(List.of(), found.lost());
        assertTrue(found.problems().getFirst().contains("damaged"), found.problems().getFirst());
        assertTrue(Files.exists(entry.resolve(Recovery.PIECE)));
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        Recovery recovery = new Recovery(folder);
        Journal journal = recovery.begin();
        journal.write(named("one"), null);
        die(only(), journal);
        recovery.discard(recovery.find().lost().getFirst());
        assertEquals(List.of(), recovery.find().lost());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void backupsRollAndKeepOneADay() throws IOException {
        Backups backups = new Backups(folder.resolve("backups"));
        Path file = folder.resolve("piece.mid");
        backups.keep(file, Instant.EPOCH);
        assertEquals(List.of(), backups.of(file), "there is nothing to keep");
        Instant start = Instant.parse("2026-11-01T10:00:00Z");
        for (int day = 0; day < 40; day++) {
            for (int save = 0; save < 3; save++) {
                Files.writeString(file, day + "." + save);
                backups.keep(file, start.plus(day, ChronoUnit.DAYS).plus(save, ChronoUnit.MINUTES));
                backups.keep(file, start.plus(day, ChronoUnit.DAYS).plus(save + 30, ChronoUnit.MINUTES));
            }
        }
        List<Backups.Version> versions = backups.of(file);
        assertEquals(Backups.NEWEST + Backups.DAYS, versions.size());
        assertEquals("39.2", Files.readString(versions.getFirst().file()));
        assertTrue(versions.stream().skip(Backups.NEWEST + 1).allMatch(RecoveryTest::isLastOfItsDay),
                "the last of a day");
        assertEquals(List.of(), backups.of(folder.resolve("other.mid")));
    }

    private static boolean isLastOfItsDay(Backups.Version version) {
        try {
            return Files.readString(version.file()).endsWith(".2");
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void aFileThatSomebodyElseWroteIsNoticed() throws IOException {
        Path file = Files.writeString(folder.resolve("piece.mid"), "one");
        FileStamp stamp = FileStamp.of(file);
        assertFalse(stamp.isOutdated(file));
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(Instant.EPOCH));
        assertFalse(stamp.isOutdated(file), "a clock that was set changes nothing");
        Files.writeString(file, "two");
        assertTrue(stamp.isOutdated(file));
        Files.delete(file);
        assertFalse(stamp.isOutdated(file));
    }
}
