import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { compileLesson } from "@/content/compile-lesson";
import type { SectionUse } from "@/exercises/list-section-uses";

/**
 * Renders the lesson to HTML in a test. Tests run under the "react-server" condition, where
 * react-dom/server refuses to load; so what renders is bundled first, without that condition.
 */
export async function renderLesson(
  openExercises: readonly string[],
  uses: readonly SectionUse[],
): Promise<string> {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), "lesson-")), "lesson-markup.cjs");
  await build({
    entryPoints: ["components/lesson/lesson-markup.tsx"],
    outfile,
    bundle: true,
    platform: "node",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const { lessonMarkup }: typeof import("./lesson-markup") = createRequire(outfile)(outfile);
  return lessonMarkup(await compileLesson(), openExercises, uses);
}
