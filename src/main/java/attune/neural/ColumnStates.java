package attune.neural;

import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The states and cells of the two LSTMs for a number of columns, each of which reads a line of events of its own.
final class ColumnStates implements AutoCloseable {
    private final List<INDArray> arrays; // (columns, hidden) each
    private final List<Panel> panels; // h₁ c₁ h₂ c₂, (hidden, columns) each

    ColumnStates(int columns, int hidden) {
        this.arrays = List.of(create(columns, hidden), create(columns, hidden), create(columns, hidden),
                create(columns, hidden));
        this.panels = arrays.stream().map(array -> Panel.of(array, hidden)).toList();
    }

    /// Some columns that lie together.
    Part part(int first, int count) {
        return new Part(panels.get(0).columns(first, count), panels.get(1).columns(first, count),
                panels.get(2).columns(first, count), panels.get(3).columns(first, count));
    }

    /// Copies columns that lie together over others.
    void copy(int from, int to, int count) {
        for (Panel panel : panels) {
            for (int column = 0; column < count; column++) {
                panel.setColumn(to + column, panel, from + column);
            }
        }
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
    }

    private static INDArray create(int columns, int hidden) {
        return Nd4j.create(DataType.FLOAT, columns, hidden);
    }

    /// The states h and the cells c of some columns, (hidden, columns) each.
    record Part(Panel firstStates, Panel firstCells, Panel secondStates, Panel secondCells) {
        /// Lets a column begin anew, as if it had read nothing.
        void forget(int column) {
            firstStates.columns(column, 1).clear();
            firstCells.columns(column, 1).clear();
            secondStates.columns(column, 1).clear();
            secondCells.columns(column, 1).clear();
        }
    }
}
