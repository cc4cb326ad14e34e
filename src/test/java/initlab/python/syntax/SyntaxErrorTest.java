package initlab.python.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages and lines as Python 3.11.7 gives them; {@code ~} stands for the end of a line. */
class SyntaxErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x = (1,~y = 2 | SyntaxError: '(' was never closed | 1",
                "x = (1]~ | SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' | 1",
                "x = 1)~ | SyntaxError: unmatched ')' | 1",
                "for i in range(3):~x = 1~ | IndentationError: expected an indented block after 'for' statement on line 1 | 2",
                "def f():~x = 1~ | IndentationError: expected an indented block after function definition on line 1 | 2",
                "if 1:~    x = 1~  y = 2~ | IndentationError: unindent does not match any outer indentation level | 3",
                "x = 1~  y = 2~ | IndentationError: unexpected indent | 2",
                "if 1:~        x = 1~\ty = 2~ | TabError: inconsistent use of tabs and spaces in indentation | 3",
                "x = 1~y = 'abc~ | SyntaxError: unterminated string literal (detected at line 2) | 2",
                "x = '''abc~~ | SyntaxError: unterminated triple-quoted string literal (detected at line 2) | 1",
                "f(1 2)~ | SyntaxError: invalid syntax. Perhaps you forgot a comma? | 1",
                "for i in range(3)~    pass~ | SyntaxError: expected ':' | 1",
                "if x = 3:~    pass~ | SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? | 1",
                "f(x) = 3~ | SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='? | 1",
                "print 'a'~ | SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? | 1",
                "x = 5 6~ | SyntaxError: invalid syntax | 1",
                "x = 2n~ | SyntaxError: invalid decimal literal | 1",
                "x = “a”~ | SyntaxError: invalid character '“' (U+201C) | 1",
                "def f(a=1, b):~    pass~ | SyntaxError: non-default argument follows default argument | 1",
                "f(a=1, 2)~ | SyntaxError: positional argument follows keyword argument | 1",
                "return 3~ | SyntaxError: 'return' outside function | 1",
                "break~ | SyntaxError: 'break' outside loop | 1",
                "f'{x'~ | SyntaxError: f-string: expecting '}' | 1",
            })
    void errorsAreThoseOfPython(String source, String error, int line) {
        PythonError found = assertThrows(PythonError.class, () -> Program.read(source.replace('~', '\n')));
        assertEquals(error, found.type() + ": " + found.getMessage());
        assertEquals(line, found.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 1~class A:~    pass | class | 2",
                "try:~    pass | try | 1",
                "with a: pass | with | 1",
                "def f():~    yield 1 | yield | 2",
                "@a~def f(): pass | @a | 1",
                "x = {1, 2} | set | 1",
                "().__class__ | .__class__ | 1",
                "async def f(): pass | async | 1",
                "%matplotlib inline | %matplotlib inline | 1",
                "if (x := 3): pass | := | 1",
            })
    void whatCellsLackIsRefusedByName(String source, String subject, int line) {
        Refusal found = assertThrows(Refusal.class, () -> Program.read(source.replace('~', '\n')));
        assertEquals(Refusal.Reason.UNSUPPORTED, found.reason());
        assertEquals(subject, found.subject());
        assertEquals(line, found.line());
    }
}
