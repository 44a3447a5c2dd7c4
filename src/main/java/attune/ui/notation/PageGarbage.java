package attune.ui.notation;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Collects what web pages left behind, a little at a time.
///
/// JavaFX collects it whenever Java collects garbage of its own, in the middle of anything, and holds the window up for a tenth of a
/// second and more: the leftovers of an engraving are many. It learns of Java's collections by an object that vanishes in them, so
/// that object is kept. Nothing public serves for either, so both are found by their names; where a later JavaFX has them no more
/// the page works as it would without.
final class PageGarbage {
    private static final Logger LOG = Logger.getLogger(PageGarbage.class.getName());
    private static final @Nullable Method COLLECT = find();
    @SuppressWarnings("UnusedVariable") // is there to keep them
    private static final List<Object> KEPT = new ArrayList<>();

    private PageGarbage() {}

    /// Leaves the collecting to [#collect]; to be called once there is a web view. FX thread only.
    static void takeOver() {
        if (COLLECT == null || !KEPT.isEmpty()) {
            return;
        }
        try {
            Field records = Class.forName("com.sun.webkit.Disposer").getDeclaredField("records");
            records.setAccessible(true);
            for (Object record : (Collection<?>) records.get(null)) {
                Object watched = record instanceof Reference<?> reference ? reference.get() : null;
                if (watched != null && watched.getClass() == Object.class) {
                    KEPT.add(watched);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException problem) {
            LOG.log(Level.INFO, "JavaFX collects its pages' garbage itself", problem);
        }
    }

    /// FX thread only; takes some 20 ms where it is done often.
    static void collect() {
        Method method = COLLECT;
        if (method != null) {
            try {
                method.invoke(null);
            } catch (IllegalAccessException | InvocationTargetException problem) {
                LOG.log(Level.FINE, "The page's garbage stays", problem);
            }
        }
    }

    private static @Nullable Method find() {
        try {
            Method method = Class.forName("com.sun.webkit.WebPage").getDeclaredMethod("twkDoJSCGarbageCollection");
            method.setAccessible(true);
            return method;
        } catch (ReflectiveOperationException | RuntimeException problem) {
            LOG.log(Level.INFO, "This JavaFX does not let its pages' garbage be collected", problem);
            return null;
        }
    }
}
