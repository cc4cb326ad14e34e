package initlab.setup;

import initlab.network.LayerDims;
import initlab.words.NumberText;
import initlab.words.Words;

/** The person's own weights, packed with their layers. */
final class WeightsSetting extends Setting<OwnWeights> {
    WeightsSetting(String key, Wording wording) {
        super(key, OwnWeights.NONE, Control.NONE, wording);
    }

    @Override
    public String allowed() {
        return Words.of(
                "layers and weights, as “Start from a file” packs them, at most {0} in all",
                NumberText.grouped(OwnWeights.MOST));
    }

    @Override
    OwnWeights parse(String text) throws RefusedException {
        String typed = text.trim();
        if (typed.isEmpty()) {
            return OwnWeights.NONE;
        }
        LayerDims dims;
        try {
            dims = Settings.LAYERS.parse(OwnWeights.layers(typed));
        } catch (RefusedException e) {
            throw refused(text);
        }
        OwnWeights weights = OwnWeights.parse(typed, dims);
        if (weights == null) {
            throw refused(text);
        }
        return weights;
    }

    @Override
    public String format(OwnWeights value) {
        return value.toString();
    }

    @Override
    String shown(OwnWeights value) {
        return value.isNone() ? "" : Words.of("the weights that were in use");
    }
}
