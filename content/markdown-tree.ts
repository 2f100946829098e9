/** As much of a Markdown or HTML syntax tree as our plugins look at. */
export type TreeNode = {
  type: string;
  name?: string | null;
  value?: unknown;
  meta?: string;
  lang?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  data?: { hName: string };
  position?: Position;
};

type Point = { line: number; column: number };
type Position = { start: Point; end: Point };

/** What a plugin is told about the file at hand: `fail` stops the build at that place. */
export type LessonFile = { fail(reason: string, place: Position | undefined): never };

export function visitTree(node: TreeNode, visit: (node: TreeNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) visitTree(child, visit);
}

export function textOf(node: TreeNode): string {
  if (typeof node.value === "string") return node.value;
  return (node.children ?? []).map(textOf).join("");
}

/** The value of a component's attribute, or null where it is missing, empty or an expression. */
export function attributeOf(node: TreeNode, name: string): string | null {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === "string" && value !== "" ? value : null;
}
