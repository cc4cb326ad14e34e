package initlab.worker;

import initlab.inside.Mood;
import initlab.training.Verdict;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A verdict as a message. */
public abstract class VerdictReply implements JSObject {
    /** The verdict that a message holds. */
    public static Verdict read(VerdictReply message) {
        return new Verdict(Mood.values()[message.getMood()], message.getHead(), message.getRest());
    }

    /** A verdict as a message. */
    static VerdictReply write(Verdict verdict) {
        VerdictReply message = JSObjects.create();
        message.setMood(verdict.mood().ordinal());
        message.setHead(verdict.head());
        message.setRest(verdict.rest());
        return message;
    }

    @JSProperty
    abstract int getMood();

    @JSProperty
    abstract void setMood(int mood);

    @JSProperty
    abstract String getHead();

    @JSProperty
    abstract void setHead(String head);

    @JSProperty
    abstract String getRest();

    @JSProperty
    abstract void setRest(String rest);
}
