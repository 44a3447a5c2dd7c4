package attune.ui.common;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A spinner for a number that can also be typed: what is typed counts when the field is left, and what is no number does not.
public final class NumberField<T> extends Spinner<T> {
    /// The spinner's value holds its binding weakly: this keeps it.
    private final Property<T> value;

    public NumberField(String name, SpinnerValueFactory<T> factory, Function<String, T> parse, Property<T> value) {
        super(factory);
        this.value = value;
        factory.setConverter(new Converter<>(factory, parse));
        factory.valueProperty().bindBidirectional(this.value);
        setEditable(true);
        setAccessibleText(name);
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commitValue();
            }
        });
    }

    private static final class Converter<T> extends StringConverter<T> {
        private final SpinnerValueFactory<T> factory;
        private final Function<String, T> parse;

        Converter(SpinnerValueFactory<T> factory, Function<String, T> parse) {
            this.factory = factory;
            this.parse = parse;
        }

        @Override
        public String toString(@Nullable T number) {
            return number == null ? "" : String.valueOf(number);
        }

        @Override
        public T fromString(String text) {
            try {
                return parse.apply(text.strip().replace(',', '.'));
            } catch (NumberFormatException _) {
                return factory.getValue();
            }
        }
    }
}
