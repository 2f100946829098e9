import type { OutlineItem } from "@/content/parse-outline.fixture";

export type Comparison = { found: Map<OutlineItem, Element>; missing: OutlineItem[] };

/**
 * Looks for each item of the outline after the one before it, in the shape that it should have.
 * `elements` are those of the page in their order.
 */
export function compareWithOutline(items: OutlineItem[], elements: Element[]): Comparison {
  const found = new Map<OutlineItem, Element>();
  const missing: OutlineItem[] = [];
  let reached = -1;
  for (const item of items) {
    const at = elements.findIndex((element, index) => index > reached && shows(element, item));
    const element = elements[at];
    if (element) {
      found.set(item, element);
      reached = at;
    } else missing.push(item);
  }
  return { found, missing };
}

/** What a reader sees, on one line and with plain quotes and dashes. */
export function textOf(element: Element): string {
  // The lines of a label in a figure: "Data Lake/" and "Warehouse" belong to one word.
  const raw =
    element.localName === "text"
      ? Array.from(element.childNodes, (child) => child.textContent)
          .join(" ")
          .replace("/ ", "/")
      : element.textContent;
  const text = raw.replace(/\s+/g, " ").trim();
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-");
}

function shows(element: Element, item: OutlineItem): boolean {
  const tag = element.localName;
  switch (item.kind) {
    case "heading":
      return tag === `h${item.level}` && textOf(element) === item.text;
    case "term":
      return (
        tag === "p" &&
        element.getAttribute("data-term") === item.term &&
        begins(textOf(element), `${item.term}: ${item.text}`.trim())
      );
    case "sentence":
      return tag === "p" && begins(textOf(element), item.text);
    case "list item": {
      const list = item.ordered ? "ol" : "ul";
      return (
        tag === "li" &&
        element.parentElement?.localName === list &&
        begins(textOf(element), item.text)
      );
    }
    case "bold":
      return tag === "strong" && begins(textOf(element), item.text);
    case "link":
      return (
        tag === "a" && element.getAttribute("href") === item.href && textOf(element) === item.text
      );
    case "cell":
      return (
        tag === (item.isHeader ? "th" : "td") &&
        (!item.isHeader || element.getAttribute("scope") === (item.row === 0 ? "col" : "row")) &&
        placeInTable(element) === `${item.row}/${item.column}` &&
        textOf(element) === item.text
      );
    case "figure label":
      return tag === "text" && element.closest("figure") !== null && textOf(element) === item.text;
    case "listing":
      return tag === "code" && containsInOrder(textOf(element), item.names);
  }
}

/** "Storage" does not begin "Storages": what follows must not be part of the same word. */
function begins(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && !/^\w/.test(text.slice(beginning.length));
}

function placeInTable(cell: Element): string {
  const row = cell.parentElement;
  const rows = Array.from<Element>(cell.closest("table")?.querySelectorAll("tr") ?? []);
  return `${row ? rows.indexOf(row) : -1}/${Array.from(row?.children ?? []).indexOf(cell)}`;
}

function containsInOrder(text: string, names: string[]): boolean {
  let rest = text;
  for (const name of names) {
    const match = rest.match(new RegExp(`\\b${name}\\b`));
    if (match?.index === undefined) return false;
    rest = rest.slice(match.index + name.length);
  }
  return true;
}
