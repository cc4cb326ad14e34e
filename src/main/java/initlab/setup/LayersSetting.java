package initlab.setup;

import initlab.network.LayerDims;
import initlab.rounding.DecimalReader;
import initlab.words.Words;
import java.util.List;

/**
 * The shape of every network, written like {@code 2-10-5-1}. Also read as a list, with or without brackets:
 * {@code [2, 10, 5, 1]}.
 */
final class LayersSetting extends Setting<LayerDims> {
    private static final int INPUTS = 2;
    private static final int OUTPUTS = 1;

    /** What people write instead of a hyphen: a list's comma, the cross of a shape, other dashes. */
    private static final String SEPARATORS = ",;x×–—‑→>";

    LayersSetting(String key, LayerDims byDefault, Wording wording) {
        super(key, byDefault, Control.TEXT, wording);
    }

    @Override
    public String allowed() {
        return Words.of(
                "written like 2-10-5-1, with two inputs, up to {0} hidden layers of 1 to {1} units, and one output",
                LayerDims.MAX_LAYERS - 1, LayerDims.MAX_WIDTH);
    }

    @Override
    LayerDims parse(String text) throws RefusedException {
        List<String> parts = Query.split(dashed(text), '-');
        int[] sizes = new int[parts.size()];
        boolean known = sizes.length >= 2 && sizes.length <= LayerDims.MAX_LAYERS + 1;
        for (int i = 0; i < sizes.length && known; i++) {
            double size = DecimalReader.read(parts.get(i).trim());
            known = size >= 1 && size <= LayerDims.MAX_WIDTH && size == Math.floor(size);
            sizes[i] = (int) size;
        }
        if (known && sizes[0] == INPUTS && sizes[sizes.length - 1] == OUTPUTS) {
            return LayerDims.of(sizes);
        }
        throw refused(text);
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
        return list.indexOf('-') < 0 ? list.trim().replace(' ', '-') : list;
    }

    @Override
    public String format(LayerDims value) {
        return value.toString();
    }
}
