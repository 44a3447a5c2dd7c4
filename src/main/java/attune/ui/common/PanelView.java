package attune.ui.common;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A panel as the window takes it: its tab on the right, and what it shows in the middle or at the bottom while it is chosen.
///
/// @param name of the tab: `Train`, `Compose`
/// @param side what stands on the right
/// @param stage what takes the roll's place while the tab is chosen, or null to leave the roll there
/// @param bottom what stands below the roll while the tab is chosen, or null
public record PanelView(String name, Node side, @Nullable Node stage, @Nullable Node bottom) {}
