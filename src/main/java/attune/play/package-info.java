/// Transport, look-ahead scheduler, synthesizer and offline rendering; the only package that sees javax.sound. Never calls the user interface: the interface polls.
@NullMarked
package attune.play;

import org.jspecify.annotations.NullMarked;
