import type { OutlineItem } from "@/content/parse-outline";
import { isWithin, type PageElement, textOf } from "./parse-markup";

export type Comparison = { found: Map<OutlineItem, PageElement>; missing: OutlineItem[] };

/**
 * Looks for each item of the outline after the one before it, in the shape that it should have.
 * `elements` are those of the page in their order.
 */
export function compareWithOutline(items: OutlineItem[], elements: PageElement[]): Comparison {
  const found = new Map<OutlineItem, PageElement>();
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

function shows(element: PageElement, item: OutlineItem): boolean {
  switch (item.kind) {
    case "heading":
      return element.tag === `h${item.level}` && textOf(element) === item.text;
    case "term":
      return (
        element.tag === "p" &&
        element.attributes["data-term"] === item.term &&
        begins(textOf(element), `${item.term}: ${item.text}`.trim())
      );
    case "sentence":
      return element.tag === "p" && begins(textOf(element), item.text);
    case "list item": {
      const list = item.ordered ? "ol" : "ul";
      return (
        element.tag === "li" && element.parent?.tag === list && begins(textOf(element), item.text)
      );
    }
    case "bold":
      return element.tag === "strong" && begins(textOf(element), item.text);
    case "link":
      return (
        element.tag === "a" &&
        element.attributes.href === item.href &&
        textOf(element) === item.text
      );
    case "cell":
      return (
        element.tag === (item.isHeader ? "th" : "td") &&
        (!item.isHeader || element.attributes.scope === (item.row === 0 ? "col" : "row")) &&
        placeInTable(element) === `${item.row}/${item.column}` &&
        textOf(element) === item.text
      );
    case "figure label":
      return (
        element.tag === "text" &&
        isWithin(element, (at) => at.tag === "figure") &&
        textOf(element) === item.text
      );
    case "listing":
      return element.tag === "code" && containsInOrder(textOf(element), item.names);
  }
}

/** "Storage" does not begin "Storages": what follows must not be part of the same word. */
function begins(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && !/^\w/.test(text.slice(beginning.length));
}

function placeInTable(cell: PageElement): string {
  const row = cell.parent;
  const rows = row?.parent?.children ?? [];
  const headRows = row?.parent?.tag === "tbody" ? 1 : 0;
  const rowIndex = row ? rows.filter((child) => typeof child !== "string").indexOf(row) : -1;
  const cells = (row?.children ?? []).filter((child) => typeof child !== "string");
  return `${rowIndex + headRows}/${cells.indexOf(cell)}`;
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
