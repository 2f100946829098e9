import { type Browser, chromium, type Page, type Request } from "@playwright/test";
import { findInstalledBrowser } from "../e2e/find-browser";
import { createClass, joinClass, setUpInstructor } from "../e2e/fixtures";
import { startQuiz, submitQuiz } from "../e2e/quiz-page";
import { newDataFolder, removeDataFolder, type Site, startSite } from "../e2e/site";
import { editorFiles } from "./editor";
import type { Measurement } from "./measurement";

/**
 * Bytes of the Python runtime and of the code editor that pages for reading load: the lesson, the
 * quiz with its result, and an instructor's pages of a class and a learner.
 */
export async function measureReading(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const site = await startSite(folder);
  const { executablePath, args } = await findInstalledBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const editor = await editorFiles(site.origin);
    // The script that waits for an intent to open an exercise is none of the runtime's.
    const isHeavy = (url: string) =>
      /\/(?:runtime|sandbox)\/(?!.*\/intent\.js$)/.test(url) || editor.has(url);
    const visitors = await readEverything(browser, site);
    const figures = Object.entries(visitors).map(
      async ([pages, requests]): Promise<Measurement> => {
        const sizes = requests
          .filter((request) => isHeavy(request.url()))
          .map(async (request) => (await request.sizes()).responseBodySize);
        const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
        return {
          what: `Runtime and editor over the wire, ${pages}`,
          measured: bytes / 1000,
          baseline: null,
          unit: "kB",
          claim: { kind: "at-most", value: 0 },
        };
      },
    );
    return await Promise.all(figures);
  } finally {
    await browser.close();
    await site.kill();
    removeDataFolder(folder);
  }
}

/** What was requested, by whose reading it was. */
async function readEverything(browser: Browser, site: Site): Promise<Record<string, Request[]>> {
  const { origin } = site;
  const instructor = await visitor(browser);
  await setUpInstructor(instructor.page, site, {
    email: "ines@school.example",
    password: "a long enough password",
  });
  const code = await createClass(instructor.page, origin, "A class to read about");
  const classAddress = instructor.page.url();

  const learner = await visitor(browser);
  await joinClass(learner.page, origin, code, "Lena");
  await readAll(learner, [origin, `${origin}/quiz`, `${origin}/classes`]);
  await startQuiz(learner.page, origin);
  await submitQuiz(learner.page);
  await learner.page.waitForLoadState("networkidle");

  await readAll(instructor, [`${origin}/classes`, classAddress]);
  await instructor.page.getByRole("link", { name: "Lena" }).first().click();
  await instructor.page.waitForURL("**/learners/*");
  await instructor.page.waitForLoadState("networkidle");
  return {
    "a learner's lesson, class list, quiz and result": learner.requests,
    "an instructor's class and learner review": instructor.requests,
  };
}

type Visitor = { page: Page; requests: Request[] };

async function visitor(browser: Browser): Promise<Visitor> {
  const page = await (await browser.newContext()).newPage();
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return { page, requests };
}

async function readAll({ page }: Visitor, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await page.goto(address, { waitUntil: "networkidle" });
}
