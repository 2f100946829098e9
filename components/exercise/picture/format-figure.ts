/** A figure for people: grouped digits, at most so many decimals; "–" where there is none. */
export function formatFigure(figure: number | null, decimals = 2): string {
  if (figure === null) return "–";
  if (Math.abs(figure) >= 1e12) return figure.toExponential(decimals);
  return figure.toLocaleString("en", { maximumFractionDigits: decimals });
}
