package org.copydesk.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copydesk.review.QualityReport.Week;
import org.copydesk.web.Wording;

/**
 * A chart of the mean score week by week: on arrival as rings on a broken line, now as dots on a whole one. Everything is in
 * pixels of the drawing. Weeks without copy are left out.
 *
 * @param ticks the scores at the left, with their lines
 */
public record Course(List<Tick> ticks, List<Point> points) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 36;
    private static final int RIGHT = 16;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int STEPS = 4;
    private static final double FULL = 100;
    /** Where the scores at the left may begin, so that each of the steps is a whole number. */
    private static final List<Double> FLOORS = List.of(96.0, 92.0, 80.0, 60.0, 40.0, 20.0, 0.0);

    /** A score and where its line lies. */
    public record Tick(int y, String score) {}

    /** One week: where it stands, what it is called, and where its two scores lie. */
    public record Point(int x, String name, int arrival, int now) {}

    /** @param names what each week is called */
    static Course of(List<Week> weeks, List<String> names) {
        double least = weeks.stream().mapToDouble(Week::arrival).filter(score -> !Double.isNaN(score)).min().orElse(0);
        double floor = FLOORS.stream().filter(score -> score <= least).findFirst().orElse(0.0);
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i <= STEPS; i++) {
            double score = floor + i * (FULL - floor) / STEPS;
            ticks.add(new Tick(y(score, floor), Wording.score(score)));
        }
        var points = new ArrayList<Point>();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).articles() > 0) {
                points.add(new Point(x(i, weeks.size()), names.get(i), y(weeks.get(i).arrival(), floor),
                        y(weeks.get(i).now(), floor)));
            }
        }
        return new Course(ticks, points);
    }

    private static int x(int week, int weeks) {
        return LEFT + 20 + (weeks < 2 ? 0 : (WIDTH - LEFT - RIGHT - 40) * week / (weeks - 1));
    }

    private static int y(double score, double floor) {
        return (int) Math.round(TOP + (HEIGHT - TOP - BOTTOM) * (FULL - score) / (FULL - floor));
    }

    /** The line of the scores on arrival, as SVG wants it. */
    public String arrivalLine() {
        return line(points.stream().map(point -> point.x() + "," + point.arrival()));
    }

    /** The line of the scores now. */
    public String nowLine() {
        return line(points.stream().map(point -> point.x() + "," + point.now()));
    }

    private static String line(Stream<String> points) {
        return points.collect(Collectors.joining(" "));
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    /** Where the weeks' names stand. */
    public int namesY() {
        return HEIGHT - 8;
    }
}
