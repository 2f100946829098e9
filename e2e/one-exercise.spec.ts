import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exerciseList, folderOf } from "../exercises/exercise-list";
import { openExercise, preferPlainEditor, stepOf } from "./exercise-page";
import { expect, test } from "./fixtures";

const mostHtml = 150_000;

/** What all exercises may say stands in grading/. */
const shared = readdirSync("exercises/grading")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join("exercises/grading", name), "utf8"))
  .join("\n");

/** What an exercise's judges say: the texts of their sentences, without what is put into them. */
function sentencesOfJudges(folder: string): string[] {
  const files = readdirSync(join("exercises", folder), { recursive: true, encoding: "utf8" });
  const judges = files.filter((name) => /-checks?\.ts$/.test(name));
  return judges.flatMap((name) => {
    const text = readFileSync(join("exercises", folder, name), "utf8");
    const literals = [...text.matchAll(/"((?:[^"\\\n]|\\.)+)"|`([^`]+)`/g)];
    return literals
      .flatMap(
        ([, plain, template]) => plain ?? template?.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/) ?? [],
      )
      .map((part) => part.trim())
      .filter(
        (part) =>
          !shared.includes(part) &&
          part.length >= 20 &&
          / \w+ /.test(part) &&
          !/[\\{}<>]|@\//.test(part),
      );
  });
}

test("A visit of one exercise fetches its own judges, and no other's", async ({ page, site }) => {
  const [own, ...others] = exerciseList.map((exercise) => sentencesOfJudges(folderOf(exercise)));
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/script|html|json|component/.test(response.headers()["content-type"] ?? "")) {
      bodies.push(response.text().catch(() => ""));
    }
  });
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(stepOf(page)).toContainText("of 3 steps pass");
  // What may be opened later is fetched too.
  await expect(stepOf(page).getByRole("img", { name: /^Where the records live/ })).toContainText(
    "cart",
  );
  await page.getByRole("button", { name: "Files" }).click();
  await expect(page.getByRole("dialog", { name: "Files" })).toBeVisible();
  const fetched = (await Promise.all(bodies)).join("\n");
  const found = (sentences: readonly string[] = []) =>
    sentences.filter((sentence) => fetched.includes(sentence));
  expect(found(own).length).toBeGreaterThan(10);
  const ownText = own?.join("\n") ?? "";
  for (const sentences of others) {
    expect(sentences.length).toBeGreaterThan(5);
    expect(found(sentences.filter((sentence) => !ownText.includes(sentence)))).toEqual([]);
  }
});

test("The page of an exercise is small, and its styles are in it once at most", async ({
  request,
  site,
}) => {
  for (const { id } of exerciseList) {
    const html = await (await request.get(`${site.origin}/exercises/${id}`)).text();
    expect(html.length).toBeLessThanOrEqual(mostHtml);
    expect(html.split("--color-paper:").length - 1).toBeLessThanOrEqual(1);
  }
});
