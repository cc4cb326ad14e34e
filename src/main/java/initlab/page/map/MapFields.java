package initlab.page.map;

import initlab.map.MapAxis;
import initlab.map.MapColour;
import initlab.map.MapRange;
import initlab.map.MapSpec;
import initlab.map.MapText;
import initlab.page.dom.Dom;
import initlab.words.TypedNumber;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The fields for the axes, their ranges and the colour. */
final class MapFields {
    private final AxisFields across;
    private final AxisFields up;
    private final HTMLSelectElement colour;

    /** One axis and its limits. */
    private static final class AxisFields {
        private final HTMLSelectElement axis;
        private final HTMLInputElement from;
        private final HTMLInputElement to;

        AxisFields(HTMLElement bar, String name, String title, Runnable changed) {
            HTMLElement group = Dom.child(bar, "div", "map-axis", "");
            HTMLElement label = Dom.child(group, "label", "", title + " ");
            axis = (HTMLSelectElement) Dom.child(label, "select", "", "");
            axis.setAttribute("data-testid", "map-" + name);
            for (MapAxis one : MapAxis.ALL) {
                Dom.addOption(axis, one.word(), one.title());
            }
            from = limit(group, "map-" + name + "-from", Words.of("from"));
            to = limit(group, "map-" + name + "-to", Words.of("to"));
            Dom.on(axis, "change", () -> {
                show(MapAxis.find(axis.getValue()).usual());
                changed.run();
            });
            Dom.on(from, "change", changed);
            Dom.on(to, "change", changed);
        }

        private static HTMLInputElement limit(HTMLElement group, String name, String title) {
            HTMLElement label = Dom.child(group, "label", "", title + " ");
            HTMLInputElement field = (HTMLInputElement) Dom.child(label, "input", "", "");
            field.setType("text");
            field.setAttribute("inputmode", "decimal");
            field.setAttribute("data-testid", name);
            return field;
        }

        void show(MapRange range) {
            axis.setValue(range.axis().word());
            from.setValue(text(range.axis(), range.from()));
            to.setValue(text(range.axis(), range.to()));
        }

        String part() {
            boolean whole = MapAxis.find(axis.getValue()).whole();
            return axis.getValue() + ":" + TypedNumber.plain(from.getValue().trim(), whole) + ":"
                    + TypedNumber.plain(to.getValue().trim(), whole);
        }
    }

    MapFields(HTMLElement bar, Runnable changed, Runnable coloured) {
        across = new AxisFields(bar, "across", Words.of("Across"), changed);
        up = new AxisFields(bar, "up", Words.of("Up"), changed);
        HTMLElement label = Dom.child(bar, "label", "", Words.of("Colour") + " ");
        colour = (HTMLSelectElement) Dom.child(label, "select", "", "");
        colour.setAttribute("data-testid", "map-colour");
        for (MapColour one : MapColour.values()) {
            Dom.addOption(colour, one.word(), one.title());
        }
        Dom.on(colour, "change", coloured);
    }

    private static String text(MapAxis axis, double value) {
        return axis.whole() ? MapText.number(axis, value) : MapText.plain(value);
    }

    /** Shows a map's axes. */
    void show(MapSpec spec) {
        across.show(spec.across());
        up.show(spec.up());
        colour.setValue(spec.colour().word());
    }

    /** The map asked for, as a link has it. */
    String map() {
        return across.part() + "," + up.part() + ",colour:" + colour.getValue();
    }

    /** The colour asked for. */
    MapColour colour() {
        return MapColour.find(colour.getValue());
    }
}
