import { expect, test } from "vitest";
import type { TreeNode } from "./markdown-tree";
import { rehypeSteps } from "./rehype-steps";

/** "p: words" is an element with a text; "<Further>" a component. */
function treeOf(...lines: string[]): TreeNode {
  const children = lines.map((line): TreeNode => {
    if (line.startsWith("<")) return { type: "mdxJsxFlowElement", name: line.slice(1, -1) };
    const [tagName = "", value = ""] = line.split(": ");
    return { type: "element", tagName, children: [{ type: "text", value }] };
  });
  return { type: "root", children };
}

function piecesOf(tree: TreeNode): [unknown, number | undefined][] {
  rehypeSteps()(tree);
  return (tree.children ?? []).map(({ attributes, children }) => [
    attributes?.[0]?.value,
    children?.length,
  ]);
}

test("A task comes apart into its beginning and, for each step, first paragraph, rest and further", () => {
  const tree = treeOf(
    ...["p: a company", "h2: Step 1. Begin", "p: do this", "table: who", "p: and so", "<Further>"],
    ...["h2: Step 2. Go on", "p: do that", "<Further>"],
  );
  expect(piecesOf(tree)).toEqual([
    ["Lead 0", 1],
    ["Lead 1", 1],
    ["Rest 1", 2],
    ["Further 1", 1],
    ["Lead 2", 1],
    ["Further 2", 1],
  ]);
});

test("What has no steps stays as it is", () => {
  const tree = treeOf("h2: The first principle", "p: words");
  rehypeSteps()(tree);
  expect(tree).toEqual(treeOf("h2: The first principle", "p: words"));
});
