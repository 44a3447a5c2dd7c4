/// The corpus browser: a folder of files as a table that fills while it is read; filter, hear, open, and choose for training.
/// Keeps nothing outside the settings. Knows no other panel.
///
/// - 2026-11-30: Its window has a table of actions of its own, because Space, Enter and Ctrl+O have other work in the studio; its sentences
///   stand in it, because the studio lies behind it. Problems and copies share a column that wraps: cut, neither could be read.
@NullMarked
package attune.ui.corpus;

import org.jspecify.annotations.NullMarked;
