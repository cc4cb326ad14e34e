package initlab.python.run;

import initlab.python.syntax.FunctionCode;
import initlab.python.syntax.FunctionCode.Kind;
import initlab.python.syntax.FunctionCode.Parameter;
import initlab.python.value.Arguments;
import initlab.python.value.PyDict;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the arguments of a call to the parameters of a function, with Python's errors. */
final class Binding {
    private final FunctionCode code;
    private final Map<String, Object> standards;
    private final List<Object> positional;
    private final Map<String, Object> keywords;
    private final Map<String, Object> values = new HashMap<>();

    Binding(FunctionCode code, Map<String, Object> standards, Arguments arguments) {
        this.code = code;
        this.standards = standards;
        this.positional = arguments.positional();
        this.keywords = arguments.keywords();
    }

    void bind(Frame frame) {
        int taken = 0;
        for (Parameter parameter : code.parameters()) {
            boolean byPosition = parameter.kind() == Kind.PLAIN || parameter.kind() == Kind.POSITIONAL_ONLY;
            if (byPosition && taken < positional.size()) {
                values.put(parameter.name(), positional.get(taken++));
            }
        }
        bindKeywords();
        Parameter rest = parameter(Kind.REST);
        if (rest != null) {
            values.put(rest.name(), new PyTuple(new ArrayList<>(positional.subList(taken, positional.size()))));
        } else if (positional.size() > taken) {
            throw tooMany();
        }
        fillIn(true);
        fillIn(false);
        values.forEach(frame::bind);
    }

    private void bindKeywords() {
        PyDict others = new PyDict();
        Set<String> names = new HashSet<>();
        for (Parameter parameter : code.parameters()) {
            if (parameter.kind() == Kind.PLAIN || parameter.kind() == Kind.KEYWORD_ONLY) {
                names.add(parameter.name());
            }
        }
        Parameter collector = parameter(Kind.KEYWORDS);
        for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
            String name = keyword.getKey();
            if (!names.contains(name)) {
                if (collector == null) {
                    throw error("got an unexpected keyword argument '" + name + "'");
                }
                others.put(name, keyword.getValue());
            } else if (values.putIfAbsent(name, keyword.getValue()) != null) {
                throw error("got multiple values for argument '" + name + "'");
            }
        }
        if (collector != null) {
            values.put(collector.name(), others);
        }
    }

    private Parameter parameter(Kind kind) {
        for (Parameter parameter : code.parameters()) {
            if (parameter.kind() == kind) {
                return parameter;
            }
        }
        return null;
    }

    /** Uses the values of the definition where the call gives none. */
    private void fillIn(boolean byPosition) {
        List<String> missing = new ArrayList<>();
        for (Parameter parameter : code.parameters()) {
            boolean plain = parameter.kind() == Kind.PLAIN || parameter.kind() == Kind.POSITIONAL_ONLY;
            boolean wanted = byPosition ? plain : parameter.kind() == Kind.KEYWORD_ONLY;
            if (wanted && !values.containsKey(parameter.name())) {
                Object standard = standards.get(parameter.name());
                if (standard == null) {
                    missing.add("'" + parameter.name() + "'");
                } else {
                    values.put(parameter.name(), standard);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw error("missing " + missing.size() + " required "
                    + (byPosition ? "positional" : "keyword-only") + " argument" + (missing.size() == 1 ? "" : "s")
                    + ": " + joined(missing));
        }
    }

    private static String joined(List<String> names) {
        StringBuilder text = new StringBuilder(names.get(0));
        int last = names.size() - 1;
        for (int i = 1; i <= last; i++) {
            text.append(i < last ? ", " : last == 1 ? " and " : ", and ").append(names.get(i));
        }
        return text.toString();
    }

    private PythonError tooMany() {
        int most = 0;
        int standard = 0;
        int named = 0;
        for (Parameter parameter : code.parameters()) {
            if (parameter.kind() == Kind.PLAIN || parameter.kind() == Kind.POSITIONAL_ONLY) {
                most++;
                standard += parameter.standard() == null ? 0 : 1;
            } else if (parameter.kind() == Kind.KEYWORD_ONLY && values.containsKey(parameter.name())) {
                named++;
            }
        }
        int given = positional.size();
        String takes = standard == 0 ? "" + most : "from " + (most - standard) + " to " + most;
        boolean plural = standard > 0 || most != 1;
        String also = named == 0
                ? ""
                : " positional argument" + (given == 1 ? "" : "s") + " (and " + named + " keyword-only argument"
                        + (named == 1 ? "" : "s") + ")";
        boolean one = given == 1 && named == 0;
        return error("takes " + takes + " positional argument" + (plural ? "s" : "") + " but " + given + also
                + (one ? " was given" : " were given"));
    }

    private PythonError error(String message) {
        return PythonError.type(code.qualifiedName() + "() " + message);
    }
}
