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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Worker;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/// Drives the page in the web view: which systems stand on it, and what is marked. A worker of the page draws the pictures beside the FX
/// thread; there a picture is put on the page, and what stood there before taken away, each at a pulse of its own.
///
/// The page opens no address and no window; what it reports comes as words.
final class Engraver {
    private static final Logger LOG = Logger.getLogger(Engraver.class.getName());
    private static final String FOLDER = "/engraver/";
    private static final String LIBRARY = "opensheetmusicdisplay.min.js";
    /// Between two staff lines, at full size.
    static final double PIXELS_A_SPACE = 10;
    /// So that the worker need not wait for the next pulse; whatever more it had been given would hold up what comes into sight.
    private static final int MOST_AHEAD = 2;
    private static final int LEAST_HEIGHT = 60;
    private final WebView view;
    private final Consumer<String> heard;
    private final Set<String> drawn = new HashSet<>();
    private final Deque<EngravedSystem> waiting = new ArrayDeque<>();
    private List<EngravedSystem> systems = List.of();
    /// What the worker has, by the numbers of its orders.
    private final Map<Integer, EngravedSystem> ahead = new HashMap<>();
    private int orders;
    /// Whether the page has boxes and pictures that nothing wants any more.
    private boolean sweeping;
    /// The first bar of each system that cannot be drawn, by the system's name.
    private final Map<String, Integer> failures = new HashMap<>();
    private boolean ready;
    private boolean begun;
    private boolean closed;
    private double width = 1;
    private double scale = 1;

    /// @param heard gets what the page reports, such as `head:NAME:3:false`
    Engraver(Consumer<String> heard) {
        this.heard = heard;
        Typeface.regular(1); // loads it: the page names it, and web views know only the typefaces that were there before the first
        view = new WebView();
        WebEngine engine = view.getEngine();
        view.setContextMenuEnabled(false);
        engine.setOnAlert(event -> listen(event.getData()));
        engine.setCreatePopupHandler(_ -> null);
        engine.setConfirmHandler(_ -> false);
        engine.setPromptHandler(_ -> null);
        engine.getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.SUCCEEDED && !closed) {
                run(text("page.js"));
                run(PageScript.call("begin", text("dom.js"), text(LIBRARY), text("flat.js"), text("engrave.js")));
                begun = true;
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
        return ready && !sweeping && ahead.isEmpty() && waiting.isEmpty();
    }

    /// Ends the worker, which would live as long as the program; nothing is drawn any more.
    void close() {
        if (begun && !closed) {
            run("end()");
        }
        closed = true;
        ready = false;
    }

    private void listen(String words) {
        if ("ready:".equals(words)) {
            ready = !closed;
        } else if (words.startsWith("stopped:")) {
            LOG.log(Level.WARNING, "The engraver stopped: {0}", words);
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
        boolean anew = newWidth != width || newScale != scale;
        if (anew) {
            drawn.clear();
            ahead.clear();
            failures.clear();
            width = newWidth;
            scale = newScale;
        }
        systems = newSystems;
        Set<String> names = new HashSet<>();
        newSystems.forEach(system -> names.add(system.name()));
        drawn.retainAll(names);
        ahead.values().removeIf(system -> !names.contains(system.name()));
        failures.keySet().retainAll(names);
        sweeping = !run(PageScript.call("arrange", newSystems.stream().map(EngravedSystem::name).toList(), LEAST_HEIGHT,
                anew)).isEmpty();
        waiting.clear();
        Set<String> done = new HashSet<>(drawn);
        ahead.values().forEach(system -> done.add(system.name()));
        newSystems.stream().filter(system -> !done.contains(system.name())).forEach(waiting::add);
        orderNext();
    }

    /// What a step did.
    enum Step {
        /// There was nothing to do yet.
        WAITED,
        /// Something was taken away.
        WORKED,
        /// A picture came onto the page, or it is known that there is none.
        DREW
    }

    /// Has the next systems drawn and does one thing on the page, in the order in which the page needs it.
    Step step() {
        if (!ready) {
            return Step.WAITED;
        }
        orderNext();
        if (ahead.isEmpty() && !sweeping) {
            return Step.WAITED;
        }
        String[] answer = run("step()").split(":", 4);
        if (answer.length < 4) {
            return Step.WAITED;
        }
        sweeping = !answer[2].isEmpty();
        EngravedSystem system = answer[1].isEmpty() ? null : ahead.remove(Integer.valueOf(answer[1]));
        if (system == null) {
            return Step.WORKED;
        }
        drawn.add(system.name());
        if ("failed".equals(answer[0])) {
            LOG.log(Level.WARNING, "A system could not be engraved: {0}", answer[3]);
            failures.put(system.name(), system.number());
            heard.accept("failed:" + system.number());
        }
        return Step.DREW;
    }

    /// The first bar of the first system shown that cannot be drawn.
    Optional<Integer> failure() {
        return failures.values().stream().min(Integer::compare);
    }

    private void orderNext() {
        while (ready && ahead.size() < MOST_AHEAD && !waiting.isEmpty()) {
            order(next());
        }
    }

    private void order(EngravedSystem system) {
        int order = orders++;
        ahead.put(order, system);
        run(PageScript.call("engrave", order, system.name(), system.number(),
                PageScript.value(List.of(system.xml(), width, scale, system.heads()))));
    }

    /// What is in sight goes first.
    private EngravedSystem next() {
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

    static String text(String name) {
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
