package io.github.touchstone.claim;

/** How exactly a sentence says when, from the parts of dates that it names. */
final class DatePrecision {

    private boolean day;
    private boolean month;
    private boolean year;
    private boolean age;

    void day() {
        day = true;
    }

    void month() {
        month = true;
    }

    void year() {
        year = true;
    }

    /** A decade or century. */
    void age() {
        age = true;
    }

    /** 1 for a day with its year, .85 for a month with its year, .7 for a year, .4 for less; 0 for no date. */
    double degree() {
        if (year) {
            return day ? 1 : month ? 0.85 : 0.7;
        }
        return day || month || age ? 0.4 : 0;
    }
}
