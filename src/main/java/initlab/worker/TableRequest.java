package initlab.worker;

import initlab.table.Choices;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.file.Blob;

/** Asks a worker to read a table of points; answered by a {@link TableReply}. */
public abstract class TableRequest extends Request {
    /** The file to read; null to read the last one again with other choices. */
    @JSProperty
    public abstract Blob getFile();

    @JSProperty
    abstract void setFile(Blob file);

    /** The file's name, for messages. */
    @JSProperty
    public abstract String getName();

    @JSProperty
    abstract void setName(String name);

    @JSProperty
    abstract int getX();

    @JSProperty
    abstract void setX(int column);

    @JSProperty
    abstract int getY();

    @JSProperty
    abstract void setY(int column);

    @JSProperty
    abstract int getLabel();

    @JSProperty
    abstract void setLabel(int column);

    @JSProperty
    abstract String getZero();

    @JSProperty
    abstract void setZero(String zero);

    @JSProperty
    abstract String getOne();

    @JSProperty
    abstract void setOne(String one);

    @JSProperty
    abstract boolean isDropsGaps();

    @JSProperty
    abstract void setDropsGaps(boolean dropsGaps);

    @JSProperty
    abstract int getSample();

    @JSProperty
    abstract void setSample(int sample);

    /**
     * A request.
     *
     * @param number repeated by the reply
     * @param file null to read the last file again
     */
    public static TableRequest of(int number, Blob file, String name, Choices choices) {
        TableRequest request = JSObjects.create();
        request.setKind(READ_TABLE);
        request.setRun(number);
        request.setFile(file);
        request.setName(name);
        request.setX(choices.x());
        request.setY(choices.y());
        request.setLabel(choices.label());
        request.setZero(choices.zero());
        request.setOne(choices.one());
        request.setDropsGaps(choices.dropsGaps());
        request.setSample(choices.sample());
        return request;
    }

    /** A request for the weights of a file, which has nothing to choose. */
    public static TableRequest weights(int number, Blob file, String name) {
        TableRequest request = of(number, file, name, Choices.NONE);
        request.setKind(READ_WEIGHTS);
        return request;
    }

    /** What the person has chosen. */
    final Choices choices() {
        return new Choices(getX(), getY(), getLabel(), getZero(), getOne(), isDropsGaps(), getSample());
    }
}
