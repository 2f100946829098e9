import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./fixtures";

/** What a page tells others about itself: the names of its tags, and what they say. */
async function toldBy(request: APIRequestContext, url: string): Promise<Map<string, string>> {
  const html = await (await request.get(url)).text();
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g);
  // Next adds a hash to the picture's address, and a line's end to its words.
  return new Map(
    [...tags].map(([, name = "", said = ""]) => [name, said.replace(/\?.*$/, "").trim()]),
  );
}

test("The lesson tells others what the site's other pages do", async ({ page, site }) => {
  const lesson = await toldBy(page.request, `${site.origin}/`);
  const glossary = await toldBy(page.request, `${site.origin}/glossary`);
  expect(glossary.size).toBeGreaterThan(10);
  const known = [...glossary].filter(([name]) => !/^twitter:image:(type|width|height)$/.test(name));
  expect(Object.fromEntries(lesson)).toEqual(Object.fromEntries(known));
});

test("The lesson is served as a page of its own, which a browser asks about", async ({
  page,
  site,
}) => {
  const { request } = page;
  const first = await request.get(`${site.origin}/`);
  const headers = first.headers();
  expect(headers["content-type"]).toMatch(/^text\/html/);
  expect(headers["cache-control"]).toMatch(/max-age=0/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  const again = await request.get(`${site.origin}/`, {
    headers: { "If-None-Match": headers.etag ?? "" },
  });
  expect(again.status()).toBe(304);
  expect((await request.head(`${site.origin}/`)).status()).toBe(200);
  // What a framework's router would ask for is the same page.
  const asked = await request.get(`${site.origin}/`, { headers: { RSC: "1" } });
  expect(await asked.text()).toBe(await first.text());
  const twice = await request.get(`${site.origin}/lesson.html`, { maxRedirects: 0 });
  expect([twice.status(), twice.headers().location]).toEqual([308, "/"]);
});
