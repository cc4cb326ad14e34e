package initlab.page.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears from the browser that something has changed. */
@JSFunctor
public interface Changed extends JSObject {
    /** Called after it has. */
    void changed();
}
