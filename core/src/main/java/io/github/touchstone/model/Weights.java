package io.github.touchstone.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Weights by the hash of a feature, for one output or several, in one table with open addressing.
 *
 * <p>Most features of a text are in no model. A bit for each hash, in an array small enough to stay in the cache next
 * to the core, tells so before the table is touched (Bloom 1970, with one hash function). In the table the weights stand
 * right behind the hash, so that a feature is met and weighed by one look into memory.
 */
public final class Weights {

    /** The hash is that of no feature. */
    public static final int NONE = -1;

    private static final int BITS_PER_FEATURE = 16;

    private static final VarHandle HASH = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle WEIGHT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final int outputs;
    private final long[] filter;
    /** Of each slot the hash, 0 in an empty one, and the weights as short numbers: what is packed stays in the cache. */
    private final byte[] table;

    private final int width;
    private final int slots;
    private int size;

    /**
     * Makes a table without features.
     *
     * @param outputs how many weights a feature has
     * @param most how many features will be added at most
     */
    public Weights(int outputs, int most) {
        this.outputs = outputs;
        this.width = Long.BYTES + outputs * Short.BYTES;
        this.slots = Math.max(4, most) * 2;
        this.table = new byte[slots * width];
        this.filter = new long[Integer.highestOneBit(Math.max(64, most)) * 2 * BITS_PER_FEATURE / Long.SIZE];
    }

    /**
     * The weights of a model, by the hashes of its features' names.
     *
     * @param file the model's file
     * @return a table of all its rows
     * @throws IllegalArgumentException if a feature stands there twice
     */
    public static Weights of(ModelFile file) {
        Weights weights = new Weights(file.outputs().size(), file.rows().size());
        for (ModelRow row : file.rows()) {
            weights.add(Mix.of(row.feature()), row);
        }
        return weights;
    }

    /**
     * Puts the weights of several models side by side, so that what they have in common is looked up once.
     *
     * @param models the weights of each
     * @return a table of the features of all; the outputs of the first come first
     */
    public static Weights beside(List<Weights> models) {
        int most = models.stream().mapToInt(Weights::size).sum();
        Weights all = new Weights(models.stream().mapToInt(Weights::outputs).sum(), most);
        int firstOutput = 0;
        for (Weights model : models) {
            for (int slot = 0; slot < model.table.length; slot += model.width) {
                if (model.hashAt(slot) != 0) {
                    int weights = slot + Long.BYTES;
                    int to = all.rowFor(model.hashAt(slot)) + firstOutput * Short.BYTES;
                    System.arraycopy(model.table, weights, all.table, to, model.outputs * Short.BYTES);
                }
            }
            firstOutput += model.outputs;
        }
        return all;
    }

    /** The row of a feature, made if there is none. */
    private int rowFor(long hash) {
        long spread = Mix.spread(hash);
        int slot = slot(hash, spread);
        if (hashAt(slot) == 0) {
            HASH.set(table, slot, hash);
            size++;
            filter[word(spread)] |= 1L << spread;
        }
        return slot + Long.BYTES;
    }

    /**
     * Adds a feature.
     *
     * @param hash its hash, which no other feature has, and which is not 0
     * @param row its weights
     * @throws IllegalArgumentException if a feature of this hash stands there already, the hash is 0, or a weight takes
     *     more than 16 bits
     */
    public void add(long hash, ModelRow row) {
        if (hash == 0) {
            throw new IllegalArgumentException("\"" + row.feature() + "\" has the hash 0, which stands for none");
        }
        int before = size;
        int to = rowFor(hash);
        if (size == before) {
            throw new IllegalArgumentException("\"" + row.feature() + "\" stands here twice");
        }
        for (int output = 0; output < outputs; output++) {
            WEIGHT.set(table, to + output * Short.BYTES, weight(row, output));
        }
    }

    private static short weight(ModelRow row, int output) {
        int weight = row.weights().get(output);
        if (weight != (short) weight) {
            throw new IllegalArgumentException("\"" + row.feature() + "\" weighs " + weight + ": expected "
                    + Short.MIN_VALUE + " to " + Short.MAX_VALUE);
        }
        return (short) weight;
    }

    /**
     * Finds a feature.
     *
     * @param hash its hash
     * @return the row of its weights, or {@link #NONE}
     */
    public int row(long hash) {
        long spread = Mix.spread(hash);
        return (filter[word(spread)] & (1L << spread)) == 0 ? NONE : row(hash, spread);
    }

    private int row(long hash, long spread) {
        int slot = slot(hash, spread);
        return hashAt(slot) == 0 ? NONE : slot + Long.BYTES;
    }

    /**
     * Finds several features. What the filter lets through is gathered before the table is touched: without a branch
     * between them, the processor fetches many at once.
     *
     * @param hashes their hashes, which are overwritten
     * @param count how many there are, from the first
     * @param rows is given the rows of those that are here, in order; as long as {@code hashes} at least
     * @return how many rows there are
     */
    int rows(long[] hashes, int count, int[] rows) {
        int passed = 0;
        for (int i = 0; i < count; i++) {
            long hash = hashes[i];
            long spread = Mix.spread(hash);
            hashes[passed] = hash;
            passed += (int) (filter[word(spread)] >>> spread) & 1;
        }
        int found = 0;
        for (int i = 0; i < passed; i++) {
            int row = row(hashes[i], Mix.spread(hashes[i]));
            rows[found] = row;
            found += row == NONE ? 0 : 1;
        }
        return found;
    }

    /**
     * One weight of a feature.
     *
     * @param row as {@link #row} gave it
     * @param output index of the output
     * @return in thousandths of a unit of log-odds
     */
    public int weight(int row, int output) {
        return (short) WEIGHT.get(table, row + output * Short.BYTES);
    }

    /**
     * Adds the weights of a feature to sums.
     *
     * @param row as {@link #row} gave it
     * @param sums one for each output
     */
    public void addTo(int row, int[] sums) {
        for (int output = 0; output < sums.length; output++) {
            sums[output] += weight(row, output);
        }
    }

    /**
     * The weight of a feature in a model of one output.
     *
     * @param hash its hash
     * @return its weight, 0 if it is not in the model
     */
    public int of(long hash) {
        int row = row(hash);
        return row == NONE ? 0 : weight(row, 0);
    }

    /**
     * The number of outputs.
     *
     * @return 1 or more
     */
    public int outputs() {
        return outputs;
    }

    /**
     * The number of features.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    private int word(long spread) {
        return (int) (spread >>> 6) & (filter.length - 1);
    }

    /** Where a hash stands, or the empty slot where it would. */
    private int slot(long hash, long spread) {
        int slot = (int) (((spread >>> Integer.SIZE) * slots) >>> Integer.SIZE) * width;
        long there = hashAt(slot);
        while (there != 0 && there != hash) {
            slot = slot + width == table.length ? 0 : slot + width;
            there = hashAt(slot);
        }
        return slot;
    }

    private long hashAt(int slot) {
        return (long) HASH.get(table, slot);
    }
}
