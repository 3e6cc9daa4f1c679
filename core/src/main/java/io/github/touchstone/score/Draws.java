package io.github.touchstone.score;

import io.github.touchstone.signal.Observation;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Moves points from observations of one signal to those of another that draw on them, as a hedge draws on what its claim
 * costs. Together the drawing ones take at most {@value #MOST} of a host's points, and no more than their own signal's
 * weight has room for; the sum of all points stays as it was.
 */
final class Draws {

    private static final double MOST = 0.5;

    private final List<Observation> hosts;
    private final long[] hostPoints;

    /**
     * Prepares to move points.
     *
     * @param hosts observations in order of place
     * @param hostPoints what each costs, 0 or less; changed by drawing
     */
    Draws(List<Observation> hosts, long[] hostPoints) {
        this.hosts = hosts;
        this.hostPoints = hostPoints;
    }

    /**
     * Lets observations draw.
     *
     * @param drawing indices of those that draw, in order of place
     * @param weighed their signal
     * @param points what each costs, 0 or less; changed
     * @param room the share of a host's points that the drawing signal has room for, 0 to 1
     */
    void draw(List<Integer> drawing, Weighed weighed, long[] points, double room) {
        Map<Integer, List<Integer>> byHost = new LinkedHashMap<>();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        for (int index : drawing) {
            Span span = weighed.observations().get(index).span();
            while (next < hosts.size() && hosts.get(next).span().start() <= span.start()) {
                open.add(next++);
            }
            open.removeIf(host -> hosts.get(host).span().end() <= span.start());
            int host = narrowest(open, span);
            if (host >= 0) {
                byHost.computeIfAbsent(host, key -> new ArrayList<>()).add(index);
            }
        }
        byHost.forEach((host, its) -> share(host, its, weighed, points, room));
    }

    private int narrowest(List<Integer> open, Span span) {
        int best = -1;
        for (int host : open) {
            Span its = hosts.get(host).span();
            boolean better = best < 0 || its.length() < hosts.get(best).span().length();
            if (its.contains(span) && better) {
                best = host;
            }
        }
        return best;
    }

    private void share(int host, List<Integer> drawing, Weighed weighed, long[] points, double room) {
        double[] its = new double[drawing.size()];
        for (int i = 0; i < its.length; i++) {
            its[i] = weighed.mass(drawing.get(i));
        }
        double mass = DoubleStream.of(its).sum();
        long taken = (long) Math.floor(-hostPoints[host] * MOST * Math.min(1, mass) * room);
        long[] shares = Apportionment.of(taken, its);
        for (int i = 0; i < shares.length; i++) {
            points[drawing.get(i)] -= shares[i];
            hostPoints[host] += shares[i];
        }
    }
}
