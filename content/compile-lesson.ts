import path from "node:path";
import rehypeShiki from "@shikijs/rehype";
import { bundleMDX } from "mdx-bundler";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import type { LessonSection } from "./lesson-vocabulary";
import { listingTheme } from "./listing-theme";
import { rehypeCollectSections, rehypeTableHeaders, rehypeTerms } from "./rehype-lesson-page";
import { rehypeSectionEnds } from "./rehype-section-ends";
import { rehypeSteps } from "./rehype-steps";
import { remarkLessonComponents } from "./remark-lesson-components";

/** `code` is the module that mdx-bundler made; `sections` are the headings in page order. */
export type CompiledLesson = { code: string; sections: LessonSection[] };

const folder = path.join(process.cwd(), "content");

const lessonFile = path.join(folder, "lesson.mdx");

/**
 * Compiles a lesson. A mistake in it (broken MDX, an unknown component, a listing that is not
 * there) rejects with the file's path and the line, and so stops the build.
 */
export async function compileLesson(file: string = lessonFile): Promise<CompiledLesson> {
  const sections: LessonSection[] = [];
  const { code } = await bundleMDX({
    file,
    // So that messages say "content/lesson.mdx:12:3".
    cwd: process.cwd(),
    // The error that is thrown has all that esbuild would print besides.
    esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        [remarkLessonComponents, { listingFolder: path.join(folder, "listings") }],
      ],
      rehypePlugins: [
        rehypeSlug,
        [rehypeCollectSections, { sections }],
        rehypeTableHeaders,
        rehypeTerms,
        file === lessonFile ? rehypeSectionEnds : rehypeSteps,
        [
          rehypeShiki,
          {
            theme: listingTheme,
            langs: ["python"],
            // It scrolls, so it takes the focus, and needs a name then.
            parseMetaString: (name: string) => ({ role: "group", "aria-label": `Program ${name}` }),
            transformers: [{ pre: withoutThemeGround, span: inTheFacesWeight }],
          },
        ],
      ],
    }),
  });
  return { code, sections };
}

/** The ground of a listing is the site's own, and follows its colour scheme. */
function withoutThemeGround(pre: { properties: Record<string, unknown> }): void {
  delete pre.properties.style;
}

/** The face that code is set in ends at 600; what is ink needs no colour of its own. */
function inTheFacesWeight({ properties }: { properties: Record<string, unknown> }): void {
  if (typeof properties.style !== "string") return;
  const style = properties.style
    .replace(/^color:var\(--color-ink\);?/, "")
    .replace("font-weight:bold", "font-weight:600");
  properties.style = style === "" ? undefined : style;
}
