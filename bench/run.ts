// npm run bench [-- start|runtime|grade …]: each figure beside its baseline from the same run.
import { findInstalledBrowser } from "../e2e/find-browser";
import { describe, holds, type Measurement } from "./measurement";

const benches: Record<string, () => Promise<Measurement[]>> = {
  start: async () => (await import("./start-time")).measureStart(),
  lesson: async () => (await import("./lesson")).measureLesson(),
  editor: async () => (await import("./editor")).measureEditor(),
  scripts: async () => (await import("./scripts")).measureScripts(),
  reading: async () => (await import("./reading")).measureReading(),
  runtime: async () => (await import("./runtime")).measureRuntime(),
  link: async () => (await import("./pointed-link")).measurePointedLink(),
  "first-visit": async () => (await import("./first-visit")).measureFirstVisit(),
  submissions: async () => (await import("./submissions")).measureSubmissions(),
  grade: async () => (await import("./grading")).measureGrading(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`,
  );
  process.exit(2);
}
console.log(`Measured in ${(await findInstalledBrowser()).name}, where a browser is needed.`);
const results: Measurement[] = [];
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const measurement of await measure()) {
    console.log(describe(measurement));
    results.push(measurement);
  }
}
process.exit(results.every(holds) ? 0 : 1);
