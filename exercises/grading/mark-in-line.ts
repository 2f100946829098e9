import type { Comparison } from "@/exercises/grading/compare-python-values";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { brackets } from "@/exercises/grading/lay-out-value";

/** A stretch of a value's text, and whether the other value does not have it. */
export type Segment = { text: string; isMarked: boolean };

/** One side of a comparison on one line, with what differs marked. */
export function markInLine(comparison: Comparison, side: "got" | "expected"): Segment[] {
  switch (comparison.mark) {
    case "same":
      return [plain(formatPythonValue(comparison.value))];
    case "missing":
      return side === "got" ? [] : [marked(formatPythonValue(comparison.expected))];
    case "extra":
      return side === "expected" ? [] : [marked(formatPythonValue(comparison.got))];
    case "unasked":
      return side === "expected" ? [] : [plain(formatPythonValue(comparison.got))];
    case "different":
    case "unknown":
      return [marked(formatPythonValue(comparison[side]))];
    case "within": {
      const { container } = comparison;
      const [open, close] = brackets[container];
      const entries = comparison.entries.flatMap((entry): Segment[][] => {
        const segments = markInLine(entry.comparison, side);
        if (segments.length === 0) return [];
        const isKeyed = container === "dict" && entry.at !== undefined;
        return [
          isKeyed ? [plain(`${formatPythonValue(entry.at ?? null)}: `), ...segments] : segments,
        ];
      });
      // {} would be an empty dict.
      if (entries.length === 0 && container.endsWith("set")) return [plain(`${container}()`)];
      const end = container === "tuple" && entries.length === 1 ? `,${close}` : close;
      const listed = entries.flatMap((entry, index) =>
        index === 0 ? entry : [plain(", "), ...entry],
      );
      return [plain(open), ...listed, plain(end)];
    }
  }
}

const plain = (text: string): Segment => ({ text, isMarked: false });
const marked = (text: string): Segment => ({ text, isMarked: true });
