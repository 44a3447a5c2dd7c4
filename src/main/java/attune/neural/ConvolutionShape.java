package attune.neural;

/// A convolution along the axis whose positions follow each other fastest; other axes are walked group by group.
///
/// @param in channels read, and `out` channels made
/// @param inLength positions of a group that is read, and `outLength` of what is made of it
/// @param kernel positions that one result reads
/// @param stride positions from one result to the next
/// @param before positions of zeros before the first
record ConvolutionShape(int in, int inLength, int out, int outLength, int kernel, int stride, int before) {
    /// A convolution that reads each position once, or one result of each group.
    static ConvolutionShape whole(int in, int inLength, int out, int kernel) {
        return new ConvolutionShape(in, inLength, out, (inLength - kernel) / kernel + 1, kernel, kernel, 0);
    }

    /// A convolution of stride 1 without zeros.
    static ConvolutionShape sliding(int in, int inLength, int out, int kernel) {
        return new ConvolutionShape(in, inLength, out, inLength - kernel + 1, kernel, 1, 0);
    }

    /// A convolution of stride 2 that makes half as many positions, with zeros at both ends as Keras has them.
    static ConvolutionShape halving(int in, int inLength, int out, int kernel) {
        int outLength = Math.ceilDiv(inLength, 2);
        int zeros = Math.max(0, (outLength - 1) * 2 + kernel - inLength);
        return new ConvolutionShape(in, inLength, out, outLength, kernel, 2, zeros / 2);
    }

    /// Numbers that one result reads.
    int patch() {
        return kernel * in;
    }

    /// Whether the results read the positions one after the other, each once: then a patch lies together in memory.
    boolean isReshape() {
        return before == 0 && inLength == outLength * kernel && (stride == kernel || outLength == 1);
    }
}
