package initlab.page.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Called by the browser after something has changed. */
@JSFunctor
public interface Changed extends JSObject {
    /** Responds to the change. */
    void changed();
}
