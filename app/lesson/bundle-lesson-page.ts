import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

type Renderer = typeof import("./render-lesson-page");

export type LessonPageBundle = Renderer & {
  /** The styles of the page and of all that is in it, before Tailwind. */
  css: string;
};

/**
 * The page with all that it is made of, React's renderer included: Node alone reads neither the
 * components nor their styles, and under the "react-server" condition, that of tests, React refuses
 * to load its renderer.
 */
export async function bundleLessonPage(): Promise<LessonPageBundle> {
  const folder = mkdtempSync(join(tmpdir(), "lesson-"));
  const outfile = join(folder, "page.cjs");
  try {
    await build({
      entryPoints: ["app/lesson/render-lesson-page.tsx"],
      outfile,
      bundle: true,
      platform: "node",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      external: ["tailwindcss", "/faces/*"],
      logLevel: "error",
    });
    const renderer: Renderer = createRequire(outfile)(outfile);
    return { ...renderer, css: readFileSync(join(folder, "page.css"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
