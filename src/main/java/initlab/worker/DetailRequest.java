package initlab.worker;

import initlab.inside.UnitChoice;
import initlab.training.Detail;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** What a frame is to contain, as part of a message. */
public abstract class DetailRequest implements JSObject {
    /** The detail that a message asks for. */
    static Detail read(DetailRequest message) {
        return new Detail(
                message.getAspect(),
                message.getUnits(),
                UnitChoice.values()[message.getChoice()],
                message.isStatistics(),
                message.getLayer(),
                message.getUnit(),
                message.getInput());
    }

    /** A detail as part of a message. */
    static DetailRequest write(Detail detail) {
        DetailRequest message = JSObjects.create();
        message.setAspect(detail.aspect());
        message.setUnits(detail.units());
        message.setChoice(detail.choice().ordinal());
        message.setStatistics(detail.statistics());
        message.setLayer(detail.layer());
        message.setUnit(detail.unit());
        message.setInput(detail.input());
        return message;
    }

    @JSProperty
    abstract double getAspect();

    @JSProperty
    abstract void setAspect(double aspect);

    @JSProperty
    abstract int getUnits();

    @JSProperty
    abstract void setUnits(int units);

    @JSProperty
    abstract int getChoice();

    @JSProperty
    abstract void setChoice(int choice);

    @JSProperty
    abstract boolean isStatistics();

    @JSProperty
    abstract void setStatistics(boolean statistics);

    @JSProperty
    abstract int getLayer();

    @JSProperty
    abstract void setLayer(int layer);

    @JSProperty
    abstract int getUnit();

    @JSProperty
    abstract void setUnit(int unit);

    @JSProperty
    abstract int getInput();

    @JSProperty
    abstract void setInput(int input);
}
