package initlab.page.lesson;

import initlab.page.state.Panel;

/** An element of a lesson's text that the page brings to life. */
interface Element extends Panel {
    /** Makes an element's view. */
    interface Maker {
        /** The view of an element that stands in the text. */
        Element in(Place place);
    }

    /** Whether the step is not done while this element waits for the person. */
    default boolean isWaiting() {
        return false;
    }
}
