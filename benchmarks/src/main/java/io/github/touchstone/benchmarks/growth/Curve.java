package io.github.touchstone.benchmarks.growth;

import java.util.List;

/**
 * How long something took for each of some sizes.
 *
 * @param points in order of size, two or more of them
 */
record Curve(List<Point> points) {

    /**
     * One of them.
     *
     * @param size more than 0
     * @param seconds more than 0
     */
    record Point(double size, double seconds) {}

    Curve {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException(points + ": expected two points or more");
        }
    }

    /** The exponent e of seconds = a size^e: the slope of the straight line through the logarithms, by least squares. */
    double exponent() {
        double x = points.stream()
                .mapToDouble(point -> Math.log(point.size()))
                .average()
                .orElseThrow();
        double y = points.stream()
                .mapToDouble(point -> Math.log(point.seconds()))
                .average()
                .orElseThrow();
        double products = 0;
        double squares = 0;
        for (Point point : points) {
            double dx = Math.log(point.size()) - x;
            products += dx * (Math.log(point.seconds()) - y);
            squares += dx * dx;
        }
        return products / squares;
    }

    Point last() {
        return points.get(points.size() - 1);
    }
}
