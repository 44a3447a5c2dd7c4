package attune.dataset.survey;

/// How much two samples of passages have in common, 0 to 1.
///
/// @param ofBoth the share of all that either has
/// @param ofSecond the share of what the second has
record Resemblance(double ofBoth, double ofSecond) {
    /// Where both samples are full, only the least hashes of both together are known of both.
    static Resemblance of(long[] one, long[] other) {
        int most = one.length < Fingerprint.MOST && other.length < Fingerprint.MOST
                ? Integer.MAX_VALUE
                : Fingerprint.MOST;
        int first = 0;
        int second = 0;
        int common = 0;
        int all = 0;
        while (all < most && (first < one.length || second < other.length)) {
            boolean both = first < one.length && second < other.length && one[first] == other[second];
            boolean next = second == other.length || first < one.length && one[first] <= other[second];
            common += both ? 1 : 0;
            first += next ? 1 : 0;
            second += both || !next ? 1 : 0;
            all++;
        }
        return new Resemblance((double) common / Math.max(1, all), (double) common / Math.max(1, second));
    }
}
