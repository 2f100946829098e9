import { type TreeNode, textOf } from "./markdown-tree";

/**
 * Takes an exercise's task apart by its "Step N." headings, so that a page can put each piece in a
 * place of its own: what stands before the first step, and each step's first paragraph, the rest of
 * it, and what goes further. The headings go: the exercise names its steps.
 */
export function rehypeSteps() {
  return (tree: TreeNode): void => {
    const pieces = new Map<string, TreeNode[]>();
    let part = "0";
    for (const node of tree.children ?? []) {
      const step = node.tagName === "h2" ? /^Step (\d)\. /.exec(textOf(node))?.[1] : undefined;
      if (step) part = step;
      else if (node.type !== "text" && node.type !== "mdxjsEsm") {
        const of = `${kindOf(node, pieces.has(`Lead ${part}`))} ${part}`;
        pieces.set(of, [...(pieces.get(of) ?? []), node]);
      }
    }
    if (part === "0") return;
    tree.children = Array.from(pieces, ([name, children]) => piece(name, children));
  };
}

function kindOf(node: TreeNode, hasLead: boolean): "Lead" | "Rest" | "Further" {
  if (node.name === "Further") return "Further";
  return hasLead ? "Rest" : "Lead";
}

function piece(name: string, children: TreeNode[]): TreeNode {
  const attributes = [{ type: "mdxJsxAttribute", name: "of", value: name }];
  return { type: "mdxJsxFlowElement", name: "Piece", attributes, children };
}
