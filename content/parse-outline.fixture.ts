/** One thing of the curriculum's outline that the lesson has to show, and in which shape. */
export type OutlineItem =
  | { kind: "heading"; level: number; text: string }
  | { kind: "term"; term: string; text: string }
  | { kind: "sentence"; text: string }
  | { kind: "list item"; ordered: boolean; text: string }
  | { kind: "bold"; text: string }
  | { kind: "link"; text: string; href: string }
  | { kind: "cell"; row: number; column: number; isHeader: boolean; text: string }
  | { kind: "figure label"; text: string }
  | { kind: "listing"; names: string[] };

/** Reads curriculum-outline.md: one item a line, but for fences, tables and what lines contain. */
export function parseOutline(markdown: string): OutlineItem[] {
  const items: OutlineItem[] = [];
  let fence: { language: string; lines: string[] } | null = null;
  let row = 0;
  for (const line of markdown.split("\n")) {
    const opening = line.match(/^```(\w*)/);
    if (fence && opening) {
      items.push(...itemsOfFence(fence));
      fence = null;
    } else if (opening) fence = { language: opening[1] ?? "", lines: [] };
    else if (fence) fence.lines.push(line.trim());
    else if (!line.startsWith("|")) {
      row = 0;
      if (line.trim() !== "") items.push(...itemsOfLine(line.trim()));
    } else if (!/^[|\s-]+$/.test(line)) {
      items.push(...itemsOfRow(line, row));
      row += 1;
    }
  }
  return items;
}

function itemsOfFence(fence: { language: string; lines: string[] }): OutlineItem[] {
  const lines = fence.lines.filter((line) => line !== "");
  if (fence.language === "listing") return [{ kind: "listing", names: lines }];
  return lines.map((text) => ({ kind: "figure label", text }));
}

function itemsOfRow(line: string, row: number): OutlineItem[] {
  const cells = line.split("|").slice(1, -1);
  return cells.map((cell, column) => ({
    kind: "cell",
    row,
    column,
    isHeader: row === 0 || cell.includes("**"),
    text: plain(cell),
  }));
}

function itemsOfLine(line: string): OutlineItem[] {
  const heading = line.match(/^(#+) (.+)$/);
  if (heading?.[1] && heading[2]) {
    return [{ kind: "heading", level: heading[1].length, text: plain(heading[2]) }];
  }
  const term = line.match(/^\*\*(.+?)\*\*: ?(.*)$/);
  if (term?.[1]) return [{ kind: "term", term: term[1], text: plain(term[2] ?? "") }];
  const listItem = line.match(/^(-|\d+\.) (.+)$/);
  const text = listItem?.[2] ?? line;
  return [
    listItem
      ? { kind: "list item", ordered: listItem[1] !== "-", text: plain(text) }
      : { kind: "sentence", text: plain(text) },
    ...Array.from(text.matchAll(/\*\*(.+?)\*\*/g), (match): OutlineItem => {
      return { kind: "bold", text: match[1] ?? "" };
    }),
    ...Array.from(text.matchAll(/\[(.+?)\]\((.+?)\)/g), (match): OutlineItem => {
      return { kind: "link", text: match[1] ?? "", href: match[2] ?? "" };
    }),
  ];
}

function plain(markdown: string): string {
  return markdown
    .replaceAll("**", "")
    .replaceAll("`", "")
    .replace(/\[(.+?)\]\(.+?\)/g, "$1")
    .trim();
}
