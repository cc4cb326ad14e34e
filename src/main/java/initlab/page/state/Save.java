package initlab.page.state;

/** A file to save, made from the page state at the time of the request. */
public interface Save {
    /** Makes the file and saves it. */
    void save(PageState state);
}
