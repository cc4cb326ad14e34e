package initlab.worker;

import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * How a table was read; {@link #getMessage} says why it cannot be used and is empty if it can. Lists have one entry for
 * each column, label or sentence.
 */
public interface TableReply extends Reply {
    /** The names of the columns; null if the file has no table. */
    @JSProperty
    String[] getNames();

    @JSProperty
    void setNames(String[] names);

    /** What each column is used for: the ordinal of its {@code Column.Role} as a digit. */
    @JSProperty
    String getRoles();

    @JSProperty
    void setRoles(String roles);

    /** For each column 1 if it can be a feature, otherwise 0. */
    @JSProperty
    String getNumeric();

    @JSProperty
    void setNumeric(String numeric);

    /** The text of a file that is short enough to be edited; null if it is long or is not a text. */
    @JSProperty
    String getText();

    @JSProperty
    void setText(String text);

    /** Why a column is not used. */
    @JSProperty
    String[] getReasons();

    @JSProperty
    void setReasons(String[] reasons);

    /** The cells of the first rows, one column after the other. */
    @JSProperty
    String[] getCells();

    @JSProperty
    void setCells(String[] cells);

    /** The labels in the column of the class. */
    @JSProperty
    String[] getLabels();

    @JSProperty
    void setLabels(String[] labels);

    /** The names of class 0 and class 1. */
    @JSProperty
    String[] getClassNames();

    @JSProperty
    void setClassNames(String[] classNames);

    /** What was decided, ignored and changed, as sentences. */
    @JSProperty
    String[] getNotes();

    @JSProperty
    void setNotes(String[] notes);

    /** What can be chosen: the ordinals of {@code Question} as digits. */
    @JSProperty
    String getQuestions();

    @JSProperty
    void setQuestions(String questions);

    /** The label that is class 0. */
    @JSProperty
    String getZero();

    @JSProperty
    void setZero(String zero);

    /** The label that is class 1, or {@code Choices.REST}. */
    @JSProperty
    String getOne();

    @JSProperty
    void setOne(String one);

    /** The names and units of the features, as in the address; empty if the table cannot be used. */
    @JSProperty
    String getAxes();

    @JSProperty
    void setAxes(String axes);

    /** The features in the plane, all x before all y; empty if the table cannot be used. */
    @JSProperty
    Float64Array getFeatures();

    @JSProperty
    void setFeatures(Float64Array features);

    /** The class of each point. */
    @JSProperty
    Float64Array getClasses();

    @JSProperty
    void setClasses(Float64Array classes);
}
