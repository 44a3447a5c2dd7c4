package attune.generate;

import attune.model.NoteExpectation;

/// Tells of written events as steps: in the brief's ticks, with what the network expected and where it looked.
record PassageSteps(ExpectedNotes told, ExactTicks time) {
    PassageStep step(int index, WrittenEvent event, GivenWindow window) {
        NoteExpectation expected = event.expected();
        long tick = time.rounded(event.start());
        return new PassageStep(index, event.voice(), tick, time.rounded(event.end()) - tick, event.notes(),
                told.pitchMass(expected.notes()), window.spread(expected.attention()), Entropy.of(expected.notes()),
                told.likeliest(expected.notes()), event.origin() == WrittenEvent.Origin.KEPT);
    }
}
