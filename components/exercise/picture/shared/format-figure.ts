/** A figure for people: grouped digits, at most so many decimals; "–" where there is none. */
export function formatFigure(figure: number | null, decimals = 2): string {
  return format(figure, { maximumFractionDigits: decimals });
}

/** The same with two decimals always, for columns of weeks, gigabytes and money. */
export function formatHundredths(figure: number | null): string {
  return format(figure, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function format(figure: number | null, options: Intl.NumberFormatOptions): string {
  if (figure === null) return "–";
  // What rounds to zero is "0.00", not "-0.00". A program may answer anything; three hundred digits
  // are no figure for people.
  return Math.abs(figure) >= 1e12
    ? figure.toExponential(2)
    : figure.toLocaleString("en", { ...options, signDisplay: "negative" });
}
