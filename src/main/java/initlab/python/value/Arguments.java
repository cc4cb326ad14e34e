package initlab.python.value;

import java.util.List;
import java.util.Map;

/**
 * The arguments of a call.
 *
 * @param positional values in order
 * @param keywords values by name, in order of the call
 */
public record Arguments(List<Object> positional, Map<String, Object> keywords) {}
