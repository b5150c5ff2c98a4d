package org.tadamon.deploy.load;

import org.tadamon.deploy.console.Table;

/** What was measured beside what is wanted. Slow machines are slow: only a wrong count makes a run wrong. */
final class Scoreboard {

    private final Table table = new Table("what", "measured", "wanted", "");
    private boolean exact = true;

    void atLeast(String what, double measured, double wanted, String unit) {
        row(
                what,
                number(measured) + unit,
                "≥ " + number(wanted) + unit,
                measured >= wanted ? "reached" : "NOT reached");
    }

    void atMost(String what, double measured, double wanted, String unit) {
        row(
                what,
                number(measured) + unit,
                "≤ " + number(wanted) + unit,
                measured <= wanted ? "reached" : "NOT reached");
    }

    void told(String what, double measured, String unit) {
        row(what, number(measured) + unit, "", "");
    }

    void counted(String what, long accepted, long counted) {
        exact &= accepted == counted;
        row(what, "%,d".formatted(counted), "= %,d".formatted(accepted), accepted == counted ? "exact" : "WRONG");
    }

    boolean isExact() {
        return exact;
    }

    private void row(String what, String measured, String wanted, String verdict) {
        System.out.printf("    → %s: %s %s%n", what, measured, verdict);
        table.row(what, measured, wanted, verdict);
    }

    private static String number(double number) {
        return number >= 100 ? "%,.0f".formatted(number) : "%.2f".formatted(number);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
