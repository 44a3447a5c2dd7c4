/// Settings, kept takes, the project file, and what keeps work safe: earlier versions and the journal of what is not saved.
///
/// - 2026-11-30: The journal holds the whole piece each time, not its edits: it reads as a project does, has one writer and one
///   reader, and a program that is killed leaves one state or the next. Of the largest pieces a write takes a second or two, beside
///   the FX thread.
/// - 2026-11-30: A score is JSON and not MIDI inside of a project, because MIDI cannot hold two notes of one pitch that overlap.
@NullMarked
package attune.project;

import org.jspecify.annotations.NullMarked;
