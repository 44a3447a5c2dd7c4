package attune.neural;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The tokens of one kind in a batch, each looked up and multiplied once however often it occurs.
final class TokenTable implements AutoCloseable {
    private final int width;
    private final int sums;
    private final int[] placeOf; // token → its column here, −1 for none
    private final int[] seen; // column → token
    private final int[] places; // event → column
    private final INDArray embeddings; // (width, tokens seen)
    private final INDArray parts; // (sums, tokens seen): what a token adds to the sums; on the way back the gradient by that
    private final INDArray embeddingGradients; // (width, tokens seen)
    private int count;
    private int events;

    /// @param tokens how many there are
    /// @param width of an embedding
    /// @param sums how many sums a token adds to
    /// @param events how many events a pass has at most
    TokenTable(int tokens, int width, int sums, int events, DataType type) {
        this.width = width;
        this.sums = sums;
        this.placeOf = new int[tokens];
        int most = Math.min(tokens, events);
        this.seen = new int[most];
        this.places = new int[events];
        this.embeddings = Nd4j.createUninitialized(type, most, width);
        this.parts = Nd4j.createUninitialized(type, most, sums);
        this.embeddingGradients = Nd4j.createUninitialized(type, most, width);
    }

    /// Finds each event's token, and fetches the embedding of each that occurs.
    ///
    /// @param tokens of the events, as many as there are or fewer
    /// @param table (tokens, width), column by column
    void look(int[] tokens, Panel table) {
        Arrays.fill(placeOf, -1);
        count = 0;
        events = tokens.length;
        for (int event = 0; event < events; event++) {
            int token = tokens[event];
            if (placeOf[token] < 0) {
                placeOf[token] = count;
                seen[count++] = token;
            }
            places[event] = placeOf[token];
        }
        Panel fetched = Panel.of(embeddings, width);
        for (int place = 0; place < count; place++) {
            fetched.fetchRow(place, table, seen[place]);
        }
    }

    /// Writes (first) or adds what each event's token adds to its sums.
    ///
    /// @param weights (width, sums)
    void addTo(Panel eventSums, Panel weights, boolean first) {
        Panel tokens = Panel.of(parts, sums).columns(0, count);
        tokens.multiply(weights, true, Panel.of(embeddings, width).columns(0, count), false, 0);
        for (int event = 0; event < events; event++) {
            if (first) {
                eventSums.setColumn(event, tokens, places[event]);
            } else {
                eventSums.addColumn(event, 1, tokens, places[event]);
            }
        }
    }

    /// From the gradients by the events' sums to those of the weights and of the table.
    void backward(Panel sumGradients, Panel weights, Panel weightGradient, Panel tableGradient) {
        Panel gradients = Panel.of(parts, sums).columns(0, count);
        gradients.clear();
        for (int event = 0; event < events; event++) {
            gradients.addColumn(places[event], 1, sumGradients, event);
        }
        weightGradient.multiply(Panel.of(embeddings, width).columns(0, count), false, gradients, true, 0);
        Panel back = Panel.of(embeddingGradients, width).columns(0, count);
        back.multiply(weights, false, gradients, false, 0);
        tableGradient.clear();
        for (int place = 0; place < count; place++) {
            tableGradient.putRow(seen[place], back, place);
        }
    }

    @Override
    public void close() {
        List.of(embeddings, parts, embeddingGradients).forEach(INDArray::close);
    }
}
