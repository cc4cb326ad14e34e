package initlab.page.state;

/** Something to take away as a file: made from the page state of the moment it is asked for. */
public interface Save {
    /** Makes the file and hands it over. */
    void save(PageState state);
}
