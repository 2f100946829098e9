import type { LessonSection } from "./lesson-vocabulary";
import { type TreeNode, textOf, visitTree } from "./markdown-tree";

/** Writes each heading that has an anchor into `sections`, in the order of the page. */
export function rehypeCollectSections({ sections }: { sections: LessonSection[] }) {
  return (tree: TreeNode): void => {
    visitTree(tree, (node) => {
      const depth = Number(node.tagName?.match(/^h([1-6])$/)?.[1]);
      const id = node.properties?.id;
      if (depth && typeof id === "string") sections.push({ id, title: textOf(node), depth });
    });
  };
}

/** Markdown cannot say which cells are headers of a row: here, first cells wholly in bold are. */
export function rehypeTableHeaders() {
  return (tree: TreeNode): void => {
    visitTree(tree, (node) => {
      if (node.tagName === "table") nameTable(node);
      if (node.tagName !== "tr") return;
      const cells = (node.children ?? []).filter((child) => child.type === "element");
      for (const cell of cells) {
        if (cell.tagName === "th") cell.properties = { ...cell.properties, scope: "col" };
      }
      const [first] = cells;
      const content = first?.children?.filter((child) => textOf(child).trim() !== "") ?? [];
      if (first?.tagName === "td" && content.length === 1 && content[0]?.tagName === "strong") {
        first.tagName = "th";
        first.properties = { ...first.properties, scope: "row" };
        first.children = content[0].children ?? [];
      }
    });
  };
}

function nameTable(table: TreeNode): void {
  const columns: string[] = [];
  visitTree(table, (node) => {
    if (node.tagName === "th") columns.push(textOf(node));
  });
  table.properties = { ...table.properties, "aria-label": columns.join(", ") };
}

/** Marks paragraphs such as "**Concept**: …", so that the page can set a term apart. */
export function rehypeTerms() {
  return (tree: TreeNode): void => {
    visitTree(tree, (node) => {
      const [term, after] = node.tagName === "p" ? (node.children ?? []) : [];
      if (term?.tagName !== "strong" || !after || !textOf(after).startsWith(":")) return;
      node.properties = { ...node.properties, "data-term": textOf(term) };
    });
  };
}
