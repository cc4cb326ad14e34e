package initlab.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes {@code new Function} from TeaVM's WebAssembly GC runtime. A page may call it only if its
 * Content-Security-Policy has {@code 'unsafe-eval'}. {@link RuntimeLoading} changes how it loads. The texts are those of the readable runtime of TeaVM 0.16.0.
 */
final class RuntimePatches {
    /**
     * A change of the runtime.
     *
     * @param reason what the old text does, and why the replacement does the same here
     * @param old text that the runtime has exactly once
     * @param replacement the replacement text
     */
    record Patch(String reason, String old, String replacement) {}

    private static final List<Patch> PATCHES = List.of(
            new Patch(
                    "getGlobalName evaluates a name; all names here are properties of the global object.",
                    "new Function(\"return \" + name + \";\")",
                    "() => globalThis[name]"),
            new Patch(
                    "setGlobalName assigns to a name; the global object takes the assignment.",
                    "new Function(\"value\", name + \" = value;\")(value)",
                    "globalThis[name] = value"),
            new Patch(
                    "defineFunction writes a function out to give it named parameters; nothing here reads "
                            + "their names or number.",
                    """
            return new Function(
                  "rethrowJavaAsJs",
                  "fn",
                  `return function(${paramsAsString}) {
                try {
                    return fn(${params.join(", ")});
                } catch (e) {
                    rethrowJavaAsJs(e);
                }
            };`
                )(rethrowJavaAsJs, fn);""",
                    """
            return (...args) => {
                  const fixed = vararg ? params.length - 1 : args.length;
                  try {
                    return vararg ? fn(...args.slice(0, fixed), args.slice(fixed)) : fn(...args);
                  } catch (e) {
                    rethrowJavaAsJs(e);
                  }
                };"""),
            new Patch(
                    "renameConstructor gives an exported class its Java name, which only a debugger shows.", """
            return new Function(
                  "constructor",
                  `return function ${name}(marker, javaObject) {
                return constructor.call(this, marker, javaObject);
            }
            `
                )(c);""", """
            return function(marker, javaObject) {
                  return c.call(this, marker, javaObject);
                };"""),
            new Patch("defineMethod does for methods what defineFunction does for functions.", """
            cls.prototype[name] = new Function(
                    "rethrowJavaAsJs",
                    "fn",
                    `return function(${paramsAsString}) {
                try {
                    return fn(${["this", ...params].join(", ")});
                } catch (e) {
                    rethrowJavaAsJs(e);
                }
            };`
                  )(rethrowJavaAsJs, fn);""", """
            cls.prototype[name] = function(...args) {
                    const fixed = vararg ? params.length - 1 : args.length;
                    try {
                      return vararg ? fn(this, ...args.slice(0, fixed), args.slice(fixed)) : fn(this, ...args);
                    } catch (e) {
                      rethrowJavaAsJs(e);
                    }
                  };"""),
            new Patch(
                    "The loop writes the calls between Java and JavaScript out for each number of arguments; "
                            + "rest parameters do the same. createFunction compiles a script of the module; the scripts "
                            + "are in the runtime, in the order of the calls.",
                    """
            const argumentList = [];
              for (let i = 0; i < 32; ++i) {
                const args = argumentList.length === 0 ? "" : argumentList.join(", ");
                const argsAndBody = [...argumentList, "body"].join(", ");
                imports.teavmJso["createFunction" + i] = new Function(
                  "wrapCallFromJavaToJs",
                  ...argumentList,
                  "body",
                  `return new Function('wrapCallFromJavaToJs', ${argsAndBody}).bind(this, wrapCallFromJavaToJs);`
                ).bind(null, wrapCallFromJavaToJs);
                imports.teavmJso["bindFunction" + i] = (f, ...bindArgs) => f.bind(null, ...bindArgs);
                imports.teavmJso["callFunction" + i] = new Function(
                  "rethrowJsAsJava",
                  "fn",
                  ...argumentList,
                  `try {
                return fn(${args});
            } catch (e) {
                rethrowJsAsJava(e);
            }`
                ).bind(null, rethrowJsAsJava);
                imports.teavmJso["callMethod" + i] = new Function(
                  "rethrowJsAsJava",
                  "getGlobalName",
                  "instance",
                  "method",
                  ...argumentList,
                  `try {
                return instance !== null
                    ? instance[method](${args})
                    : getGlobalName(method)(${args});
            } catch (e) {
                rethrowJsAsJava(e);
            }`
                ).bind(null, rethrowJsAsJava, getGlobalName);
                imports.teavmJso["construct" + i] = new Function(
                  "rethrowJsAsJava",
                  "constructor",
                  ...argumentList,
                  `try {
                return new constructor(${args});
            } catch (e) {
                rethrowJsAsJava(e);
            }`
                ).bind(null, rethrowJsAsJava);
                imports.teavmJso["arrayOf" + i] = new Function(
                  ...argumentList,
                  "return [" + args + "]"
                );
                argumentList.push("p" + (i + 1));
              }""",
                    """
            let nextScript = 0;
              for (let i = 0; i < 32; ++i) {
                imports.teavmJso["createFunction" + i] = (...texts) => {
                  const script = scripts[nextScript++];
                  if (script === void 0 || script.length !== texts.length) {
                    throw new Error("The runtime is of another build than the program.");
                  }
                  return script.bind(null, wrapCallFromJavaToJs);
                };
                imports.teavmJso["bindFunction" + i] = (f, ...bindArgs) => f.bind(null, ...bindArgs);
                imports.teavmJso["callFunction" + i] = (fn, ...args) => {
                  try {
                    return fn(...args);
                  } catch (e) {
                    rethrowJsAsJava(e);
                  }
                };
                imports.teavmJso["callMethod" + i] = (instance, method, ...args) => {
                  try {
                    return instance !== null ? instance[method](...args) : getGlobalName(method)(...args);
                  } catch (e) {
                    rethrowJsAsJava(e);
                  }
                };
                imports.teavmJso["construct" + i] = (constructor, ...args) => {
                  try {
                    return new constructor(...args);
                  } catch (e) {
                    rethrowJsAsJava(e);
                  }
                };
                imports.teavmJso["arrayOf" + i] = (...args) => args;
              }"""));

    private RuntimePatches() {}

    /**
     * Returns the runtime with every patch applied.
     *
     * @param runtime TeaVM's readable module runtime
     * @param scripts functions as JavaScript, in the order in which the module asks for them
     * @throws IllegalStateException if the runtime is not the one known
     */
    static String applied(String runtime, List<String> scripts) {
        String patched = runtime;
        List<Patch> patches = new ArrayList<>(PATCHES);
        patches.addAll(RuntimeLoading.PATCHES);
        for (Patch patch : patches) {
            int found = patched.indexOf(patch.old());
            if (found < 0 || patched.indexOf(patch.old(), found + 1) >= 0) {
                throw new IllegalStateException(
                        "TeaVM's runtime has changed. This patch no longer fits: " + patch.reason());
            }
            patched = patched.replace(patch.old(), patch.replacement());
        }
        if (patched.contains("new Function") || patched.contains("eval(")) {
            throw new IllegalStateException("TeaVM's runtime compiles text in a way for which there is no patch.");
        }
        return patched + "\nconst scripts = [\n" + String.join(",\n", scripts) + "];\n";
    }
}
