package initlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StringPoolTest {
    private static final String LIST =
            "(local.set $list (array.new_fixed $teavm@stringArray 3 (global.get $s0) (global.get $s1) (global.get $s2)))";
    private static final String LOOP =
            "(loop $l (call $nextByte) (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3))))";
    /** “a”, “é–” and a character that is two of Java’s with “z”. */
    private static final Expression DATA =
            Expression.of("(data $0 (i32.const 0) \"\\01a\\02\\c3\\a9–\\03\\f0\\9f\\98\\80z\")");

    /** A module whose first part uses {@code $s0}, whose rest uses the other strings, and whose script has a text. */
    private static final String MODULE = """
            (module
             (import "env" "memory" (memory $memory 33 100))
             (import "teavmJso" "createFunction0" (func $script (param externref) (result externref)))
             (global $s0 (ref $string) (struct.new_default $string))
             (global $s1 (ref $string) (struct.new_default $string))
             (global $s2 (ref $string) (struct.new_default $string))
             (global $done (mut externref) (ref.null noextern))
             (global $class (mut externref) (ref.null noextern))
             (global $teavm@stringPoolPointer (mut i32) (i32.const 0))
             %s
             (export "main" (func $main))
             (start $start)
             (func $start (type $s) (local $list (ref $array)) (local $i i32)
              %s
              %s
              (global.set $done (call $script (call $JS::stringToJs (global.get $s2))))
              (global.set $class (call $teavm.jso@createClass (call $JS::stringToJs (global.get $s1)) (ref.null noextern)))
             )
             (func $nextByte (result i32) (i32.load8_u (global.get $teavm@stringPoolPointer)))
             (func $JS::stringToJs (param $0 (ref $string)) (result externref) (ref.null noextern))
             (func $teavm.jso@createClass (param $0 externref) (param $1 externref) (result externref) (ref.null noextern))
             (func $main (type $s) (drop (global.get $s0)) (drop (global.get $class)) (call $later.open))
             (func $later.open (type $s) (drop (global.get $s1)) (drop (global.get $s2)))
            )
            """.formatted(DATA.text(), LIST, LOOP);

    private final ModuleSplit.Parts parts = ModuleSplit.of(MODULE, name -> name.startsWith("later."));

    @Test
    void aPartHasItsStringsAlone() {
        StringPool pool = new StringPool(DATA, LIST, LOOP);
        assertEquals("(data $0 (i32.const 0) \"\\02\\c3\\a9\\e2\\80\\93\")", pool.data("$s1"::equals));
        String statements = pool.statements(name -> !name.equals("$s1"));
        assertTrue(
                statements.contains("(array.new_fixed $teavm@stringArray 2 (global.get $s0) (global.get $s2)))\n"),
                statements);
        assertTrue(statements.endsWith("(i32.const 1))) (i32.const 2))))"), statements);
    }

    @Test
    void dataWithMoreThanTheStringsAreRejected() {
        Expression more = Expression.of(DATA.text().replace("z\"", "zz\""));
        assertThrows(IllegalStateException.class, () -> new StringPool(more, LIST, LOOP));
    }

    @Test
    void eachModuleReadsItsOwnStrings() {
        assertTrue(parts.first().contains("(data $0 (i32.const 0) \"\\01\\61\")"), parts.first());
        assertTrue(parts.first().contains("(array.new_fixed $teavm@stringArray 1 (global.get $s0))"), parts.first());
        assertTrue(parts.first().contains("(export \"memory\" (memory $memory))"), parts.first());
        assertTrue(parts.rest().contains("(import \"initlab\" \"memory\" (memory $memory 33 100))"), parts.rest());
        assertTrue(
                parts.rest().contains("(array.new_fixed $teavm@stringArray 2 (global.get $s1) (global.get $s2))"),
                parts.rest());
        assertTrue(
                parts.rest().contains("(global.set $teavm@stringPoolPointer (i32.const 0))\n(local.set $list"),
                parts.rest());
        assertTrue(parts.rest().contains("(func $nextByte (result i32)))"), parts.rest());
    }

    @Test
    void scriptsAndClassesOfJavaScriptNeedNoTexts() {
        assertTrue(parts.first().contains("(call $script (ref.null noextern))"), parts.first());
        assertTrue(
                parts.first().contains("(call $teavm.jso@createClass (ref.null noextern) (ref.null noextern))"),
                parts.first());
        assertFalse(parts.first().contains("(global.get $s2)"), parts.first());
    }
}
