/**
 * The random numbers that initializers draw, besides NumPy's normal and uniform ones. Each class fills arrays from a
 * generator. This package knows numpy and rounding; it must not know networks.
 */
package initlab.draws;
