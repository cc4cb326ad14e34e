package initlab.build.kernels;

/** Instructions of WebAssembly's text format in folded form, as the loops use them. */
final class Wat {
    private Wat() {}

    static String get(String local) {
        return "(local.get $" + local + ")";
    }

    static String set(String local, String value) {
        return "(local.set $" + local + " " + value + ")";
    }

    /** Loads two doubles from an address. */
    static String load(String address, int offset) {
        return "(v128.load offset=" + offset + " " + get(address) + ")";
    }

    /** Loads a double into both lanes. */
    static String splat(String address, int offset) {
        return "(v128.load64_splat offset=" + offset + " " + address + ")";
    }

    static String store(String address, int offset, String value) {
        return "(v128.store offset=" + offset + " " + get(address) + " " + value + ")";
    }

    static String add(String a, String b) {
        return "(f64x2.add " + a + " " + b + ")";
    }

    static String sub(String a, String b) {
        return "(f64x2.sub " + a + " " + b + ")";
    }

    static String mul(String a, String b) {
        return "(f64x2.mul " + a + " " + b + ")";
    }

    /** The same double in both lanes. Hexadecimal digits keep every bit. */
    static String both(double value) {
        String digits = Double.toHexString(value);
        return "(v128.const f64x2 " + digits + " " + digits + ")";
    }

    /** An address plus a number of bytes in a local. */
    static String plus(String address, String bytes) {
        return "(i32.add " + address + " " + bytes + ")";
    }

    /** Moves a pointer on. */
    static String advance(String pointer, String bytes) {
        return set(pointer, plus(get(pointer), bytes));
    }

    static String constant(int value) {
        return "(i32.const " + value + ")";
    }
}
