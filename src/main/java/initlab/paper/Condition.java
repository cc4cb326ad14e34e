package initlab.paper;

import initlab.setup.Setup;

/**
 * One set-up of an experiment, run with several seeds.
 *
 * @param id how checks refer to it
 * @param setup the set-up; its own seed is not used
 * @param initialization as the address writes it
 * @param first the first seed
 * @param seeds the number of seeds, from the first on
 * @param group what the condition has in common with others, for {@code reach}; empty for none
 * @param size the quantity in which the conditions of a group differ, such as a depth
 */
public record Condition(
        String id, Setup setup, String initialization, int first, int seeds, String group, double size) {}
