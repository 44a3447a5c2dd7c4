package attune.container;

/// What a container holds, in words.
///
/// @param name such as `model`
/// @param choice what to do about a file that is none, such as `choose a file that ends in .attune-model`
public record ContainerKind(String name, String choice) {}
