package initlab.page.inspect;

import initlab.description.ReadingText;
import initlab.description.SumDigits;
import initlab.inside.Probe;
import initlab.inside.UnitGradients;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.Target;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** The incoming weights of a unit, term by term, so that a reader can add the pre-activation up. */
final class UnitTable {
    private static final int COLUMNS = 5;

    private final HTMLElement scroller;
    private final HTMLElement rows;
    private final HTMLElement sum;
    private final Intents intents;
    /** The unit on view. */
    private Target unit = Target.NONE;

    UnitTable(HTMLElement parent, Intents intents) {
        this.intents = intents;
        scroller = Dom.scroller(parent, "div", Words.of("The unit’s weights"));
        HTMLElement table = Dom.child(scroller, "table", "", "");
        Dom.headings(table, Words.of("input"), "a", "w", "w · a", "∂J/∂w", Words.of("step −η · ∂J/∂w"));
        rows = Dom.child(table, "tbody", "", "");
        HTMLElement foot = Dom.child(Dom.child(table, "tfoot", "", ""), "tr", "", "");
        Dom.child(foot, "th", "", Words.of("z, the sum")).setAttribute("scope", "row");
        Dom.child(foot, "td", "", "");
        Dom.child(foot, "td", "", "");
        sum = Dom.child(foot, "td", "", "");
        sum.setAttribute("data-part", "sum");
        Dom.child(foot, "td", "", "");
        Dom.child(foot, "td", "", "");
    }

    void setHidden(boolean hidden) {
        scroller.setHidden(hidden);
    }

    /** @param gradients null until they have arrived */
    void show(Target target, Parameters parameters, Probe probe, UnitGradients gradients, double rate) {
        LayerDims dims = parameters.dims();
        int fanIn = dims.fanIn(target.layer());
        double[] w = parameters.weights(target.layer());
        double bias = parameters.biases(target.layer())[target.unit()];
        build(target, dims, fanIn);
        double[] terms = new double[fanIn + 1];
        for (int k = 0; k < fanIn; k++) {
            terms[k] = w[target.unit() * fanIn + k] * probe.activation(target.layer() - 1, k);
        }
        terms[fanIn] = bias;
        double z = probe.preActivation(target.layer(), target.unit());
        int decimals = SumDigits.of(terms, z);
        for (int k = 0; k <= fanIn; k++) {
            HTMLElement row = (HTMLElement) rows.getChildren().get(k);
            boolean last = k == fanIn;
            double weight = last ? bias : w[target.unit() * fanIn + k];
            double gradient = gradients == null
                    ? Double.NaN
                    : last ? gradients.bias() : gradients.weights()[k];
            Dom.setFlag(row, "data-chosen", target.input() == k);
            cell(row, 1, last ? "1" : NumberText.fixed(probe.activation(target.layer() - 1, k), SumDigits.OF_SUM));
            cell(row, 2, NumberText.fixed(weight, SumDigits.OF_SUM));
            cell(row, 3, NumberText.fixed(terms[k], decimals));
            cell(row, 4, signed(gradient));
            cell(row, 5, signed(-rate * gradient));
        }
        Dom.setText(sum, NumberText.fixed(z, SumDigits.OF_SUM));
    }

    private static String signed(double value) {
        return value < 0 ? "−" + NumberText.compact(-value) : NumberText.compact(value);
    }

    private static void cell(HTMLElement row, int index, String text) {
        Dom.setText((HTMLElement) row.getChildren().get(index), text);
    }

    private void build(Target target, LayerDims dims, int fanIn) {
        boolean same = unit.run() == target.run()
                && unit.isAt(target.layer(), target.unit())
                && rows.getChildren().getLength() == fanIn + 1;
        unit = target;
        if (same) {
            return;
        }
        rows.setTextContent("");
        for (int k = 0; k <= fanIn; k++) {
            HTMLElement row = Dom.child(rows, "tr", "", "");
            HTMLElement head = Dom.child(row, "th", "", "");
            head.setAttribute("scope", "row");
            if (k == fanIn) {
                head.setTextContent(Words.of("bias b"));
            } else {
                int input = k;
                HTMLElement button = Dom.button(head, "weight-" + k, ReadingText.unitName(dims, target.layer() - 1, k));
                button.setClassName("link");
                Dom.on(
                        button,
                        "click",
                        () -> intents.show(
                                view -> view.withTarget(Target.weight(unit.run(), unit.layer(), unit.unit(), input))));
            }
            for (int i = 0; i < COLUMNS; i++) {
                Dom.child(row, "td", "", "");
            }
        }
    }
}
