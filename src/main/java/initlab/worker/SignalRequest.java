package initlab.worker;

import initlab.training.Detail;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** Asks a worker to measure signals with the next seeds; answered by a {@link SignalReply}. */
public abstract class SignalRequest extends Request {
    /** The number of seeds. */
    @JSProperty
    abstract int getCount();

    @JSProperty
    abstract void setCount(int count);

    /** Whether these are the first seeds. */
    @JSProperty
    abstract boolean isFirst();

    @JSProperty
    abstract void setFirst(boolean first);

    /**
     * A request.
     *
     * @param number repeated by the reply
     * @param first whether the survey begins; otherwise the last one goes on
     */
    public static SignalRequest of(int number, String setup, String initialization, boolean first, int count) {
        SignalRequest request = JSObjects.create();
        request.setKind(SIGNAL);
        request.setRun(number);
        request.setSetup(setup);
        request.setInitialization(initialization);
        request.setDetail(DetailRequest.write(Detail.PLAIN));
        request.setFirst(first);
        request.setCount(count);
        return request;
    }
}
