import type { TreeNode } from "./markdown-tree";

/**
 * Puts `<SectionEnd id="…">` where each section with an anchor ends: before the next heading of its
 * own depth or a higher one. The page says there what the section is good for.
 */
export function rehypeSectionEnds() {
  return (tree: TreeNode): void => {
    const open: { id: string; depth: number }[] = [];
    const nodes = (tree.children ?? []).flatMap((node) => {
      const depth = Number(node.tagName?.match(/^h([1-6])$/)?.[1]);
      if (!depth) return [node];
      const ended = closeFrom(open, depth);
      const id = node.properties?.id;
      if (typeof id === "string") open.push({ id, depth });
      return [...ended, node];
    });
    tree.children = [...nodes, ...closeFrom(open, 1)];
  };
}

/** The ends of the open sections of this depth and deeper, the innermost first. */
function closeFrom(open: { id: string; depth: number }[], depth: number): TreeNode[] {
  const ends: TreeNode[] = [];
  for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
    ends.push({
      type: "mdxJsxFlowElement",
      name: "SectionEnd",
      attributes: [{ type: "mdxJsxAttribute", name: "id", value: last.id }],
      children: [],
    });
    open.pop();
  }
  return ends;
}
