/// Settings, kept takes and the project file; with the model file the only Gson code.
@NullMarked
package attune.project;

import org.jspecify.annotations.NullMarked;
