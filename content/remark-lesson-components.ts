import { readFileSync } from "node:fs";
import path from "node:path";
import { glossary } from "./glossary";
import { exerciseComponentNames, lessonComponentNames, noteKinds } from "./lesson-vocabulary";
import { attributeOf, type LessonFile, type TreeNode, visitTree } from "./markdown-tree";

const known = new Set<string>([...lessonComponentNames, ...exerciseComponentNames]);
const listingName = /^[a-z_]+\.py$/;

/**
 * Puts the Python file that a `<Listing file="…">` names in front of its caption, so that what is
 * shown is what is tested, and refuses components that the site does not have or could not show.
 */
export function remarkLessonComponents({ listingFolder }: { listingFolder: string }) {
  return (tree: TreeNode, file: LessonFile): void => {
    visitTree(tree, (node) => {
      if (!node.type.startsWith("mdxJsx") || !node.name || !/^[A-Z]/.test(node.name)) return;
      if (!known.has(node.name)) {
        file.fail(`<${node.name}> is not one of the lesson's components`, node.position);
      }
      if (node.name === "Note") checkNote(node, file);
      if (node.name === "Term" && !glossary[attributeOf(node, "id") ?? ""]) {
        file.fail("A term's id is one of content/glossary.ts", node.position);
      }
      if (node.name === "Listing") includeListing(node, file, listingFolder);
    });
  };
}

function checkNote(node: TreeNode, file: LessonFile): void {
  const kind = attributeOf(node, "kind");
  if (!noteKinds.some((known) => known === kind)) {
    file.fail(`A note's kind is one of: ${noteKinds.join(", ")}`, node.position);
  }
  if (!attributeOf(node, "source")) file.fail("A note names its source", node.position);
}

function includeListing(node: TreeNode, file: LessonFile, listingFolder: string): void {
  const name = attributeOf(node, "file");
  if (name === null || !listingName.test(name)) {
    file.fail("A listing names a .py file of content/listings", node.position);
  }
  try {
    const value = readFileSync(path.join(listingFolder, name), "utf8").trimEnd();
    const caption = { type: "paragraph", data: { hName: "figcaption" }, children: node.children };
    node.children = [{ type: "code", lang: "python", meta: name, value }, caption];
  } catch (cause) {
    file.fail(`The listing content/listings/${name} cannot be read: ${cause}`, node.position);
  }
}
