package org.copydesk.text;

import java.util.function.IntPredicate;

/** Binary search by what holds, for things sorted such that it holds of the first ones only. */
final class Bisection {

    private Bisection() {}

    /** Of how many of the indices 0 to {@code size - 1} the predicate holds, which it must of the first ones only. */
    static int countWhile(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
