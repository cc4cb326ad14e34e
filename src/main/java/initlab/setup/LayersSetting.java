package initlab.setup;

import initlab.data.PointSet;
import initlab.network.LayerDims;
import initlab.rounding.DecimalReader;
import initlab.words.Words;

/**
 * The shape of every network, written like {@code 2-10-5-1}, or like {@code 2-32x20-1} for 20 layers of 32 units. Also
 * read as a list, with or without brackets: {@code [2, 10, 5, 1]}.
 */
final class LayersSetting extends Setting<LayerDims> {
    private static final int MAX_INPUTS = PointSet.FEATURES;
    private static final int OUTPUTS = 1;

    /** What people write instead of a hyphen: a list's comma, the cross of a shape, other dashes. */
    private static final String SEPARATORS = ",;–—‑→>";

    /** Between sizes and their number, and in a text without other separators between sizes. */
    private static final char TIMES = 'x';

    LayersSetting(String key, LayerDims byDefault, Wording wording) {
        super(key, byDefault, Control.TEXT, wording);
    }

    @Override
    public String allowed() {
        return Words.of(
                "written like 2-10-5-1 or 2-32x20-1, with one or two inputs (a single one is x₁), up to {0} hidden layers of 1 to {1} units, and one output",
                LayerDims.MAX_LAYERS - 1, LayerDims.MAX_WIDTH);
    }

    @Override
    LayerDims parse(String text) throws RefusedException {
        int[] sizes = new int[LayerDims.MAX_LAYERS + 1];
        int count = 0;
        for (String part : Query.split(dashed(text), '-')) {
            int times = part.indexOf(TIMES);
            int size = whole(times < 0 ? part : part.substring(0, times), LayerDims.MAX_WIDTH);
            int repeats = times < 0 ? 1 : whole(part.substring(times + 1), LayerDims.MAX_LAYERS);
            if (size == 0 || repeats == 0 || count + repeats > sizes.length) {
                throw refused(text);
            }
            for (int i = 0; i < repeats; i++) {
                sizes[count++] = size;
            }
        }
        if (count < 2 || sizes[0] > MAX_INPUTS || sizes[count - 1] != OUTPUTS) {
            throw refused(text);
        }
        int[] given = new int[count];
        System.arraycopy(sizes, 0, given, 0, count);
        return LayerDims.of(given);
    }

    /** A whole number from 1 to a limit; 0 for anything else. */
    private static int whole(String text, int limit) {
        double number = DecimalReader.read(text.trim());
        return number >= 1 && number <= limit && number == Math.floor(number) ? (int) number : 0;
    }

    /** A list with the separators of {@code 2-10-5-1}. */
    private static String dashed(String text) {
        String list = text.trim();
        boolean bracketed = list.length() > 1
                && "[(".indexOf(list.charAt(0)) >= 0
                && "])".indexOf(list.charAt(list.length() - 1)) >= 0;
        list = bracketed ? list.substring(1, list.length() - 1) : list;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            list = list.replace(SEPARATORS.charAt(i), '-');
        }
        list = list.replace('×', TIMES);
        if (list.indexOf('-') < 0) {
            list = list.replace(TIMES, '-');
        }
        return list.indexOf('-') < 0 ? list.trim().replace(' ', '-') : list;
    }

    @Override
    public String format(LayerDims value) {
        return value.toString();
    }
}
