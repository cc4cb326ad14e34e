package initlab.python.value;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Python's range. */
public final class PyRange implements PyObject {
    private final long start;
    private final long step;
    private final long length;
    private final long stop;

    /**
     * A range.
     *
     * @param step not 0
     */
    public PyRange(long start, long stop, long step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        boolean empty = step > 0 ? start >= stop : start <= stop;
        // Unsigned arithmetic holds the span of any two 64-bit numbers.
        long span = step > 0 ? stop - start - 1 : start - stop - 1;
        long size = step == Long.MIN_VALUE ? step : Math.abs(step);
        this.length = empty ? 0 : Long.divideUnsigned(span, size) + 1;
    }

    /** The number at an index from 0 to the length − 1. */
    public long at(long index) {
        return start + index * step;
    }

    @Override
    public String typeName() {
        return "range";
    }

    @Override
    public Object attribute(String name) {
        return switch (name) {
            case "start" -> start;
            case "stop" -> stop;
            case "step" -> step;
            default -> PyObject.super.attribute(name);
        };
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean truth() {
        return length != 0;
    }

    @Override
    public Iterator<Object> items() {
        return new Iterator<>() {
            private long index;

            @Override
            public boolean hasNext() {
                return index < length;
            }

            @Override
            public Object next() {
                if (index >= length) {
                    throw new NoSuchElementException();
                }
                return at(index++);
            }
        };
    }

    @Override
    public boolean contains(Object value) {
        Object plain = value instanceof PyObject object && !(value instanceof PyRange) ? object.key() : value;
        if (plain instanceof Boolean truth) {
            plain = truth ? 1L : 0L;
        }
        if (plain instanceof Double number && number == Math.rint(number) && Math.abs(number) < 0x1p62) {
            plain = number.longValue();
        }
        if (!(plain instanceof Long whole) || length == 0) {
            return false;
        }
        long last = at(length - 1);
        boolean within = whole >= Math.min(start, last) && whole <= Math.max(start, last);
        return within && (whole - start) % step == 0;
    }

    @Override
    public Object binary(String operator, Object left, Object right) {
        if (!operator.equals("==") && !operator.equals("!=")) {
            return null;
        }
        boolean same = left instanceof PyRange a
                && right instanceof PyRange b
                && a.length == b.length
                && (a.length == 0 || a.start == b.start && (a.length == 1 || a.step == b.step));
        return same == operator.equals("==");
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String repr() {
        return "range(" + start + ", " + stop + (step == 1 ? "" : ", " + step) + ")";
    }
}
