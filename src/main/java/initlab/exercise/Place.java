package initlab.exercise;

/** A line of a cell that a message can point to. */
enum Place {
    /** None. */
    NONE,
    /** Where the seed is set. */
    SEED,
    /** Where a weight matrix is put into the dict. */
    WEIGHTS,
    /** Where a bias is put into the dict. */
    BIAS,
    /** Where the loop over the layers starts. */
    LOOP,
    /** Where the function returns; where it is defined if it does not. */
    RETURN
}
