package attune.ui.notation;

import attune.picture.SystemPicture;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Worker;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/// Drives the page in the web view: which systems stand on it, one step of engraving a pulse, and what is marked. FX thread only.
///
/// The page opens no address and no window; what it reports comes as words.
final class Engraver {
    private static final Logger LOG = Logger.getLogger(Engraver.class.getName());
    private static final String FOLDER = "/engraver/";
    private static final String LIBRARY = "opensheetmusicdisplay.min.js";
    /// Between two staff lines, at full size.
    static final double PIXELS_A_SPACE = 10;
    private static final int MOST_LEFT = 1;
    private final WebView view = new WebView();
    private final Consumer<String> heard;
    private final Set<String> drawn = new HashSet<>();
    private final Deque<EngravedSystem> waiting = new ArrayDeque<>();
    private List<EngravedSystem> systems = List.of();
    private @Nullable EngravedSystem loaded;
    private Phase phase = Phase.LAYOUT;
    private boolean ready;
    /// How many engravings left something behind since the last were collected.
    private int left;
    private double width = 1;
    private double scale = 1;

    /// What is still to be done with a system that is being read, in this order.
    private enum Phase {
        LAYOUT("layout"), DRAW("draw"), TAKE("take");

        private final String function;

        Phase(String function) {
            this.function = function;
        }
    }

    /// @param heard gets what the page reports, such as `head:NAME:3:false`
    Engraver(Consumer<String> heard) {
        this.heard = heard;
        Typeface.regular(1); // loads it: the page names it
        PageGarbage.takeOver();
        WebEngine engine = view.getEngine();
        view.setContextMenuEnabled(false);
        engine.setOnAlert(event -> listen(event.getData()));
        engine.setCreatePopupHandler(_ -> null);
        engine.setConfirmHandler(_ -> false);
        engine.setPromptHandler(_ -> null);
        engine.getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.SUCCEEDED && !ready) {
                run(text(LIBRARY));
                run(text("page.js"));
            }
        });
    }

    /// Whether the build found the engraver.
    static boolean isThere() {
        return Engraver.class.getResource(FOLDER + LIBRARY) != null;
    }

    WebView node() {
        return view;
    }

    /// Begins to load; nothing of the web is loaded before, for it takes a second.
    void open() {
        if (view.getEngine().getLoadWorker().getState() == Worker.State.READY) {
            view.getEngine().loadContent(text("page.html"));
        }
    }

    boolean isReady() {
        return ready;
    }

    /// Whether nothing is left to draw.
    boolean isIdle() {
        return ready && loaded == null && waiting.isEmpty() && left < MOST_LEFT;
    }

    private void listen(String words) {
        if ("ready:".equals(words)) {
            ready = true;
        }
        heard.accept(words);
    }

    void paint(Palette palette) {
        if (ready) {
            run(PageScript.call("colours", web(palette.row()), web(palette.text()), web(palette.accent()),
                    web(palette.second())));
        }
    }

    private static String web(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", (int) Math.round(color.getRed() * 255),
                (int) Math.round(color.getGreen() * 255), (int) Math.round(color.getBlue() * 255));
    }

    /// Puts these systems on the page; those that stood there already are kept as they are.
    void show(List<EngravedSystem> newSystems, double newWidth, double newScale) {
        if (newWidth != width || newScale != scale) {
            drawn.clear();
            width = newWidth;
            scale = newScale;
        }
        systems = newSystems;
        Set<String> names = new HashSet<>();
        newSystems.forEach(system -> names.add(system.name()));
        drawn.retainAll(names);
        loaded = null;
        run(PageScript.call("arrange", newSystems.stream().map(EngravedSystem::name).toList(), 60));
        waiting.clear();
        newSystems.stream().filter(system -> !drawn.contains(system.name())).forEach(waiting::add);
    }

    /// Does the next step of engraving, if there is one.
    ///
    /// @return whether a system was drawn
    boolean step() {
        if (!ready) {
            return false;
        }
        EngravedSystem current = loaded;
        if (current == null && left >= MOST_LEFT) {
            left = 0;
            PageGarbage.collect();
            return false;
        }
        if (current == null) {
            loaded = next();
            phase = Phase.LAYOUT;
            if (loaded != null) {
                run(PageScript.call("load", loaded.name(), loaded.xml(), loaded.number(), width, scale));
            }
            return false;
        }
        String answer = run(phase == Phase.TAKE
                ? PageScript.call(phase.function, current.name(), current.heads())
                : PageScript.call(phase.function, current.name()));
        if (answer.isEmpty()) {
            return false; // still being read
        }
        boolean failed = answer.startsWith("failed");
        if (failed) {
            LOG.log(Level.WARNING, "A system could not be engraved: {0}", answer);
            heard.accept("failed:" + current.number());
        }
        if (failed || phase == Phase.TAKE) {
            drawn.add(current.name());
            loaded = null;
            left++;
            return true;
        }
        phase = phase == Phase.LAYOUT ? Phase.DRAW : Phase.TAKE;
        return false;
    }

    /// What is in sight goes first.
    private @Nullable EngravedSystem next() {
        if (waiting.isEmpty()) {
            return null;
        }
        Set<String> seen = Set.of(run("seen()").split(" "));
        Optional<EngravedSystem> visible = waiting.stream().filter(system -> seen.contains(system.name())).findFirst();
        EngravedSystem next = visible.orElse(waiting.getFirst());
        waiting.remove(next);
        return next;
    }

    /// Marks these heads, by system and number, and no others.
    void mark(String kind, List<Mark> marks) {
        if (ready) {
            run(PageScript.call("mark", kind,
                    marks.stream().map(mark -> List.of(mark.system(), mark.head())).toList()));
        }
    }

    /// A head of a system.
    record Mark(String system, int head) {}

    void reveal(String system) {
        if (ready) {
            run(PageScript.call("reveal", system));
        }
    }

    /// The drawn systems, from above.
    List<SystemPicture> pictures() {
        List<SystemPicture> pictures = new ArrayList<>();
        for (EngravedSystem system : systems) {
            String answer = drawn.contains(system.name()) ? run(PageScript.call("svg", system.name())) : "";
            int end = answer.indexOf(';');
            if (end > 0) {
                pictures.add(new SystemPicture(answer.substring(end + 1), system.number(),
                        Double.parseDouble(answer.substring(0, end)), PIXELS_A_SPACE * scale));
            }
        }
        return pictures;
    }

    private String run(String script) {
        Object answer = view.getEngine().executeScript(script);
        return answer instanceof String text ? text : "";
    }

    private static String text(String name) {
        try (InputStream in = Engraver.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The engraver is not there: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
