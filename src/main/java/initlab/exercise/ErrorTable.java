package initlab.exercise;

import initlab.python.value.PythonError;
import initlab.words.Words;
import java.util.List;

/** The table of Python's errors as they come up in these exercises. */
final class ErrorTable {
    private static final List<String> SYNTAX = List.of("SyntaxError", "IndentationError", "TabError");
    private static final List<String> NAME = List.of("NameError", "UnboundLocalError");

    /**
     * One kind of error.
     *
     * @param identifier the misconception behind it; null if there are several
     * @param types the classes of the error
     * @param start how its message begins
     * @param part what its message contains
     * @param meaning what a student reads
     */
    record Row(String identifier, List<String> types, String start, String part, Meaning meaning) {
        boolean fits(PythonError error) {
            return types.contains(error.type())
                    && error.getMessage().startsWith(start)
                    && error.getMessage().contains(part);
        }
    }

    /** Words for an error, in the language of the page at the time. */
    @FunctionalInterface
    interface Meaning {
        String of(PythonError error);
    }

    /** Rows, the first that fits counts. */
    static final List<Row> ROWS = List.of(
            row(
                    "zeros-takes-a-tuple",
                    "TypeError",
                    "Cannot interpret '",
                    "as a data type",
                    e -> Words.of(
                            "Functions such as np.zeros take the shape as one argument. A second argument is the type of the entries. How do you make one value of two numbers?")),
            row(
                    "randn-takes-numbers",
                    "TypeError",
                    "'tuple' object cannot be interpreted as an integer",
                    "",
                    e -> sizes()),
            row(
                    "randn-takes-numbers",
                    "TypeError",
                    "'list' object cannot be interpreted as an integer",
                    "",
                    e -> sizes()),
            row(
                    null,
                    "TypeError",
                    "'float' object cannot be interpreted as an integer",
                    "",
                    e -> Words.of(
                            "A size or an index must be an integer, and this number has a point. A division with / always gives such a number.")),
            row(
                    "not-filled-in",
                    "TypeError",
                    "unsupported operand type(s) for ",
                    "'NoneType'",
                    e -> Words.of(
                            "One of the values is None, which cannot be computed with. Is there a None left to be replaced, or a function that returns nothing?")),
            row(
                    null,
                    "TypeError",
                    "unsupported operand type(s) for ",
                    "",
                    e -> Words.of(
                            "The operator does not work with these two types. Which value is of another type than you thought?")),
            row(
                    null,
                    "TypeError",
                    "can only concatenate str",
                    "",
                    e -> Words.of(
                            "A text can only be joined to a text. A key such as W1 is made of a letter and a number. Which function turns a number into text?")),
            row(
                    null,
                    "TypeError",
                    "'NoneType' object",
                    "",
                    e -> Words.of(
                            "A value is None where an object is needed. Which line should have given it a value?")),
            row(
                    null,
                    "TypeError",
                    "",
                    "object is not callable",
                    e -> Words.of(
                            "Parentheses behind a value call it like a function. Is an operator missing in front of them, or should they be square brackets?")),
            row(
                    null,
                    "TypeError",
                    "",
                    "object is not subscriptable",
                    e -> Words.of(
                            "Square brackets behind a value look something up in it, and this one has nothing to look up. Should they be parentheses?")),
            row(
                    null,
                    "TypeError",
                    "",
                    "object is not iterable",
                    e -> Words.of(
                            "A loop needs something with items, and this is a single value. How do you get the numbers from 1 up to it?")),
            row(
                    null,
                    "TypeError",
                    "list indices must be integers",
                    "",
                    e -> Words.of("The place in a list is given by an integer. What is between the square brackets?")),
            row(
                    null,
                    "TypeError",
                    "",
                    "positional argument",
                    e -> Words.of(
                            "The function is called with more or fewer values than it takes. The exercise’s function takes one, layers_dims.")),
            row(
                    null,
                    "TypeError",
                    "",
                    "keyword argument",
                    e -> Words.of(
                            "The function knows no argument of this name. How is it called in its documentation?")),
            row(
                    null,
                    "ValueError",
                    "operands could not be broadcast together",
                    "",
                    e -> Words.of(
                            "The two arrays have shapes that do not fit together entry by entry. Which shape should each have?")),
            row(
                    null,
                    "ValueError",
                    "matmul: Input operand",
                    "",
                    e -> Words.of(
                            "A matrix product needs as many columns on the left as rows on the right. Does this exercise need a matrix product?")),
            row(
                    null,
                    "ValueError",
                    "shapes ",
                    "not aligned",
                    e -> Words.of(
                            "A matrix product needs as many columns on the left as rows on the right. Does this exercise need a matrix product?")),
            row(
                    null,
                    "ValueError",
                    "cannot reshape",
                    "",
                    e -> Words.of(
                            "The new shape has another number of entries than the array. How many does the layer need?")),
            row(
                    null,
                    "ValueError",
                    "negative dimensions",
                    "",
                    e -> Words.of("A size is negative. Which numbers are subtracted here?")),
            row(
                    null,
                    "ValueError",
                    "The truth value of an array",
                    "",
                    e -> Words.of("A condition needs one answer, and comparing arrays gives one for each entry.")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "",
                    "was never closed",
                    e -> Words.of("Each opening parenthesis needs a closing one. Count them from this place on.")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "expected an indented block",
                    "",
                    e -> Words.of(
                            "After a colon, the lines that belong to it are indented by four more spaces. Which lines should the loop or the function repeat?")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "unexpected indent",
                    "",
                    e -> Words.of(
                            "This line is indented more than the one before, but nothing opens a block there. Which block does it belong to?")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "unindent does not match",
                    "",
                    e -> Words.of(
                            "This line is indented less than the one before, but lines up with no block above. Use the same number of spaces for each block.")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "inconsistent use of tabs",
                    "",
                    e -> Words.of("Tabs and spaces are mixed in the indentation. Replace each tab by four spaces.")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "expected ':'",
                    "",
                    e -> Words.of("Lines that begin with def, for, while, if or else end with a colon.")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "",
                    "Maybe you meant '=='",
                    e -> Words.of("One equals sign gives a name a value; two compare. Which one is meant here?")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "unterminated",
                    "",
                    e -> Words.of("A text starts here but its closing quotation mark is missing.")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "unmatched",
                    "",
                    e -> Words.of(
                            "There is a closing parenthesis without an opening one. Count them from the start of the line.")),
            new Row(
                    "syntax",
                    SYNTAX,
                    "",
                    "",
                    e -> Words.of(
                            "Python cannot read this line. Look for a missing or superfluous parenthesis, comma, colon or operator here or at the end of the line before.")),
            row(
                    "name",
                    "UnboundLocalError",
                    "",
                    "",
                    e -> Words.of("The name gets its value only later in the function. Which line has to come first?")),
            new Row("name", NAME, "", "", e -> name()),
            row(
                    "attribute",
                    "AttributeError",
                    "module ",
                    "",
                    e -> Words.of("There is no function of this name in the module. How is it spelt?")),
            row(
                    "attribute",
                    "AttributeError",
                    "'NoneType' object",
                    "",
                    e -> Words.of(
                            "A value is None where an object is needed. Which line should have given it a value?")),
            row(
                    "attribute",
                    "AttributeError",
                    "",
                    "",
                    e -> Words.of(
                            "Values of this type have nothing of this name. How is it spelt, and what did you expect to have here?")),
            row(
                    "index",
                    "IndexError",
                    "",
                    "",
                    e -> Words.of(
                            "The index points beyond the end. A list of n items has the indices 0 to n − 1. Which is the largest value that l takes?")),
            row(
                    "key",
                    "KeyError",
                    "",
                    "",
                    e -> Words.of(
                            "The dict has nothing under this key. Is it written exactly as where it was put in?")),
            row(
                    null,
                    "ZeroDivisionError",
                    "",
                    "",
                    e -> Words.of("Something is divided by zero. Is the index l used as if it were a size?")),
            row(
                    null,
                    "AssertionError",
                    "",
                    "",
                    e -> Words.of(
                            "The condition behind assert does not hold. It tells which shape the notebook expects.")),
            row(null, "RecursionError", "", "", e -> Words.of("The function calls itself without end.")),
            row(
                    null,
                    "ModuleNotFoundError",
                    "",
                    "",
                    e -> Words.of("Cells know the modules numpy and math. The exercise needs no other.")));

    private ErrorTable() {}

    private static Row row(String identifier, String type, String start, String part, Meaning meaning) {
        return new Row(identifier, List.of(type), start, part, meaning);
    }

    private static String sizes() {
        return Words.of(
                "Functions such as np.random.randn take the sizes one after the other, not as one value in parentheses or brackets. How many pairs of parentheses are there?");
    }

    private static String name() {
        return Words.of(
                "Nothing has this name yet. Compare it letter by letter with the names above, such as the one in the first line.");
    }
}
