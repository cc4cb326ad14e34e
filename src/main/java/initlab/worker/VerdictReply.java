package initlab.worker;

import initlab.inside.Mood;
import initlab.training.Verdict;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A verdict as a message. */
public interface VerdictReply extends JSObject {
    /** The verdict that a message holds. */
    static Verdict read(VerdictReply message) {
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
    int getMood();

    @JSProperty
    void setMood(int mood);

    @JSProperty
    String getHead();

    @JSProperty
    void setHead(String head);

    @JSProperty
    String getRest();

    @JSProperty
    void setRest(String rest);
}
