package initlab.setup;

import initlab.words.Words;

/** The names and units of the coordinates. They come with own points. */
final class OwnAxesSetting extends Setting<OwnAxes> {
    OwnAxesSetting(String key, Wording wording) {
        super(key, OwnAxes.DEFAULT, Control.NONE, wording);
    }

    @Override
    public String allowed() {
        return Words.of("for x and for y a name, the smallest and the largest number, such as width,0,10,height,0,5");
    }

    @Override
    OwnAxes parse(String text) throws RefusedException {
        OwnAxes axes = OwnAxes.parse(text);
        if (axes == null) {
            throw refused(text);
        }
        return axes;
    }

    @Override
    boolean isText() {
        return true;
    }

    @Override
    public String format(OwnAxes value) {
        return value.toString();
    }
}
