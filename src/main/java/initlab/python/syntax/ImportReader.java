package initlab.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads imports. */
final class ImportReader {
    private final TokenReader tokens;

    ImportReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** {@code import module as alias, …}. */
    Statement modules() {
        Token first = tokens.next();
        List<String> modules = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        do {
            String module = dotted();
            String alias = tokens.accept("as") ? tokens.expectName() : null;
            int dot = module.indexOf('.');
            tokens.scope.bind(alias != null ? alias : dot < 0 ? module : module.substring(0, dot));
            modules.add(module);
            aliases.add(alias);
        } while (tokens.accept(","));
        Place place = Place.between(first.place(), tokens.last().place());
        return new Statement.Import(place, modules, aliases);
    }

    /** {@code from module import name as alias, …}. */
    Statement names() {
        Token first = tokens.next();
        if (tokens.sees(".")) {
            throw Unsupported.syntax("from .", first.place().line());
        }
        String module = dotted();
        tokens.expect("import");
        if (tokens.sees("*")) {
            throw Unsupported.syntax("import *", first.place().line());
        }
        boolean bracket = tokens.accept("(");
        List<String> names = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        do {
            if (bracket && !names.isEmpty() && tokens.sees(")")) {
                break;
            }
            if (tokens.peek().is(Token.Kind.NEWLINE) && !names.isEmpty()) {
                throw TokenReader.syntax(
                        "trailing comma not allowed without surrounding parentheses",
                        tokens.peek().place());
            }
            names.add(tokens.expectName());
            aliases.add(tokens.accept("as") ? tokens.expectName() : names.get(names.size() - 1));
            tokens.scope.bind(aliases.get(aliases.size() - 1));
        } while (tokens.accept(","));
        if (bracket) {
            tokens.expect(")");
        }
        return new Statement.FromImport(
                Place.between(first.place(), tokens.last().place()), module, names, aliases);
    }

    private String dotted() {
        StringBuilder name = new StringBuilder(tokens.expectName());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.expectName());
        }
        return name.toString();
    }
}
