/** A program with a scaffold at its end, and the line on which that begins. */
export type WithPart = { text: string; line: number; wasThere: boolean };

/** Puts a scaffold at the end of a program, once: one that is there already is only found. */
export function appendPart(source: string, scaffold: string): WithPart {
  const there = placeOf(source, scaffold);
  if (there !== -1) return { text: source, line: there + 1, wasThere: true };
  const before = source.trimEnd();
  const head = before === "" ? "" : `${before}\n\n\n`;
  return { text: head + scaffold, line: head.split("\n").length, wasThere: false };
}

export function hasPart(source: string, scaffold: string): boolean {
  return placeOf(source, scaffold) !== -1;
}

/** The index of the line that a scaffold begins with. */
function placeOf(source: string, scaffold: string): number {
  const [first = ""] = scaffold.trimStart().split("\n");
  return source.split(/\r\n?|\n/).indexOf(first);
}
