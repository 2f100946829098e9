import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the pages and the runtime are made from. */
export const buildInputs = [
  "app",
  "components",
  "content",
  "exercises",
  "quiz",
  "server",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "public/faces",
  "tsconfig.json",
];
const mark = ".next/day-17-fingerprint";
const lesson = "public/lesson.html";
/** Of what the lesson was made that lies there: development makes it too, and it names the origin. */
const lessonMark = ".next/day-17-lesson";

/** Builds the runtime and the pages unless what they are made from is as at the last build. */
export async function buildIfChanged(): Promise<void> {
  const fingerprint = fingerprintOf(buildInputs);
  const isBuilt = existsSync(mark) && readFileSync(mark, "utf8") === fingerprint;
  if (isBuilt && existsSync(".next/BUILD_ID") && existsSync("public/runtime")) {
    if (!isLessonOf(fingerprint)) await writeLesson(fingerprint, "the lesson");
    return;
  }
  console.log("Preparing the site. This happens at the first start and after changes.\n");
  await step("1 of 3: the Python runtime", [
    "--import",
    "tsx",
    "exercises/sandbox/build/build-runtime.ts",
  ]);
  await writeLesson(fingerprint, "2 of 3: the lesson");
  await step("3 of 3: the pages", ["node_modules/next/dist/bin/next", "build"]);
  writeFileSync(mark, fingerprint);
}

let writing: { fingerprint: string; lesson: Promise<void> } | null = null;

/** For development: renders the lesson anew where what it is made from is not as it was. */
export async function writeLessonIfChanged(): Promise<void> {
  const fingerprint = fingerprintOf(buildInputs);
  if (writing?.fingerprint !== fingerprint) {
    const isThere = isLessonOf(fingerprint);
    const lesson = isThere ? Promise.resolve() : writeLesson(fingerprint, "the lesson");
    writing = { fingerprint, lesson };
  }
  return writing.lesson;
}

async function writeLesson(fingerprint: string, title: string): Promise<void> {
  await step(title, ["--import", "tsx", "app/lesson/write-lesson.ts"]);
  mkdirSync(dirname(lessonMark), { recursive: true });
  writeFileSync(lessonMark, markOf(fingerprint));
}

function isLessonOf(fingerprint: string): boolean {
  const isMade = existsSync(lesson) && existsSync(lessonMark);
  return isMade && readFileSync(lessonMark, "utf8") === markOf(fingerprint);
}

function markOf(fingerprint: string): string {
  return `${fingerprint} ${process.env.ORIGIN ?? ""}`;
}

function fingerprintOf(paths: string[]): string {
  // The last is for whoever measures what slim Python is worth: exercises/sandbox/build.
  const hash = createHash("sha256").update(`${process.version} ${process.env.PYODIDE ?? ""}`);
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  return (
    readdirSync(path, { recursive: true, encoding: "utf8" })
      .map((name) => join(path, name))
      // Neither tests, with their fixtures, nor what is written for contributors is in what is built.
      .filter((file) => !/\.(test|fixture)\.tsx?$|[\\/]README\.md$/.test(file))
      .filter((file) => statSync(file).isFile())
      .sort()
  );
}

function step(title: string, command: string[]): Promise<void> {
  console.log(`Step ${title}`);
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code !== 0)
        return reject(new Error(`Step ${title} failed; what went wrong stands above.`));
      console.log(`done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
      resolve();
    });
  });
}
