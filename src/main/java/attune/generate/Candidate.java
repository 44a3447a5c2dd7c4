package attune.generate;

/// One of the likeliest next notes: its token (`G4`, `C3.E3`, `rest`, `START`) and its probability before temperature.
public record Candidate(String token, double probability) {}
