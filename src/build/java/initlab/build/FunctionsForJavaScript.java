package initlab.build;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.teavm.backend.wasm.model.WasmType.SpecialReferenceKind;
import org.teavm.backend.wasm.parser.AddressListener;
import org.teavm.backend.wasm.parser.CodeListener;
import org.teavm.backend.wasm.parser.CodeSectionListener;
import org.teavm.backend.wasm.parser.CodeSectionParser;
import org.teavm.backend.wasm.parser.ImportSectionListener;
import org.teavm.backend.wasm.parser.ImportSectionParser;
import org.teavm.backend.wasm.parser.TypeSectionListener;
import org.teavm.backend.wasm.parser.TypeSectionParser;
import org.teavm.backend.wasm.parser.WasmHollowType;

/**
 * Tells Binaryen which functions JavaScript calls.
 *
 * <p>With {@code --closed-world}, wasm-opt assumes that JavaScript calls nothing but exports, and removes or changes
 * every other function. A module of TeaVM's also hands functions to imports: {@code teavmJso.defineMethod} makes one the
 * method of a JavaScript class, for example. Binaryen keeps a function as it is if a custom section named
 * {@code binaryen.js.called} lists it.
 */
final class FunctionsForJavaScript {
    private static final String ANNOTATION = "binaryen.js.called";

    /** An instruction by the name of the parser's event, with the event's arguments. */
    private record Instruction(String name, List<Object> operands) {
        boolean is(String other) {
            return name.equals(other);
        }
    }

    /** Parameters of each function type, by the type's index. */
    private final Map<Integer, List<WasmHollowType>> parametersOfType = new HashMap<>();
    /** Number of parameters after the reference to a function, by the index of an imported function that takes one. */
    private final Map<Integer, Integer> takers = new HashMap<>();

    private final SortedSet<Integer> found = new TreeSet<>();

    private FunctionsForJavaScript() {}

    /**
     * Finds the functions that a module hands to its imports.
     *
     * @return their indices
     * @throws IllegalStateException if the module hands over no function, or one that only the running module knows
     */
    static SortedSet<Integer> in(byte[] wasm) {
        FunctionsForJavaScript functions = new FunctionsForJavaScript();
        functions.read(wasm);
        return functions.found;
    }

    /** The module with the functions listed for Binaryen. */
    static byte[] listed(byte[] wasm) {
        SortedSet<Integer> functions = in(wasm);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        WasmSection.writeNumber(content, ANNOTATION.length());
        content.writeBytes(ANNOTATION.getBytes(StandardCharsets.US_ASCII));
        WasmSection.writeNumber(content, functions.size());
        for (int function : functions) {
            WasmSection.writeNumber(content, function);
            // One annotation, at the function's start, without further data.
            content.writeBytes(new byte[] {1, 0, 0});
        }
        return WasmSection.withCustom(wasm, content.toByteArray());
    }

    private void read(byte[] wasm) {
        // Types come before imports, and imports before code.
        for (WasmSection section : WasmSection.of(wasm)) {
            switch (section.number()) {
                case WasmSection.TYPES -> readTypes(section.content());
                case WasmSection.IMPORTS -> readImports(section.content());
                case WasmSection.CODE -> readCode(section.content());
                default -> {
                    // Other sections call no import.
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("The module hands no function to JavaScript.");
        }
    }

    private void readTypes(byte[] section) {
        new TypeSectionParser(new TypeSectionListener() {
                    private List<WasmHollowType> list;
                    private int index;

                    @Override
                    public void startType(int type, boolean open, int[] supertypes) {
                        index = type;
                    }

                    @Override
                    public void funcType(int parameters) {
                        list = new ArrayList<>();
                        parametersOfType.put(index, list);
                    }

                    @Override
                    public void funcTypeResults(int results) {
                        list = new ArrayList<>();
                    }

                    @Override
                    public void resultType(WasmHollowType type) {
                        list.add(type);
                    }
                })
                .parse(AddressListener.EMPTY, section);
    }

    private void readImports(byte[] section) {
        new ImportSectionParser(new ImportSectionListener() {
                    private int index;

                    @Override
                    public void function(int type) {
                        List<WasmHollowType> parameters = parametersOfType.get(type);
                        for (int i = 0; i < parameters.size(); i++) {
                            if (isFunction(parameters.get(i))) {
                                takers.put(index, parameters.size() - 1 - i);
                            }
                        }
                        index++;
                    }
                })
                .parse(AddressListener.EMPTY, section);
    }

    private boolean isFunction(WasmHollowType type) {
        if (type instanceof WasmHollowType.CompositeReference reference) {
            return parametersOfType.containsKey(reference.index);
        }
        return type instanceof WasmHollowType.SpecialReference reference && reference.kind == SpecialReferenceKind.FUNC;
    }

    private void readCode(byte[] section) {
        List<Instruction> instructions = new ArrayList<>();
        // A proxy, since only it sees every instruction, and not just those it knows.
        CodeListener listener = (CodeListener) Proxy.newProxyInstance(
                CodeListener.class.getClassLoader(), new Class<?>[] {CodeListener.class}, (proxy, event, operands) -> {
                    Instruction instruction =
                            new Instruction(event.getName(), operands == null ? List.of() : Arrays.asList(operands));
                    if (instruction.is("call")
                            && takers.containsKey(instruction.operands().get(0))) {
                        take(instructions, takers.get(instruction.operands().get(0)));
                    }
                    instructions.add(instruction);
                    return event.getReturnType() == int.class ? 0 : null;
                });
        new CodeSectionParser(new CodeSectionListener() {
                    @Override
                    public boolean functionStart(int index, int size) {
                        instructions.clear();
                        return true;
                    }

                    @Override
                    public CodeListener code() {
                        return listener;
                    }
                })
                .parse(AddressListener.EMPTY, section);
    }

    /**
     * Takes the function of one call.
     *
     * @param before the instructions before the call: a reference, and a constant for each parameter after it
     */
    private void take(List<Instruction> before, int constants) {
        int at = before.size() - 1 - constants;
        boolean known = at >= 0
                && before.subList(at + 1, before.size()).stream().allMatch(each -> each.is("int32Constant"))
                && (before.get(at).is("functionReference") || before.get(at).is("nullConstant"));
        if (!known) {
            throw new IllegalStateException(
                    "The module hands a function to JavaScript that only the running module knows.");
        }
        if (before.get(at).is("functionReference")) {
            found.add((Integer) before.get(at).operands().get(0));
        }
    }
}
