import { writeFileSync } from "node:fs";
import { readWayScript } from "@/components/way/read-way-script";
import { compileLesson } from "@/content/compile-lesson";
import { readRuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { bundleLessonPage } from "./bundle-lesson-page";
import { makeStyles } from "./make-styles";

/*
 * Writes the lesson's page where next.config.ts has "/" lead: once when the site is built, and in
 * development whenever it is asked for and something has changed (server/build-if-changed.ts).
 */

const [{ renderLessonPage, css }, lesson, manifest, wayScript] = await Promise.all([
  bundleLessonPage(),
  compileLesson(),
  readRuntimeManifest(),
  readWayScript(),
]);
const styles = await makeStyles(css);
const origin = process.env.ORIGIN || "http://localhost:3000";
writeFileSync(
  "public/lesson.html",
  renderLessonPage({ lesson, manifest, wayScript, origin, styles }),
);
