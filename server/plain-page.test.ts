import { expect, test } from "vitest";
import { plainPage } from "./plain-page";

const none = () => "";

test("Styles stand in the page, and what they name is still found", () => {
  const html = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
  const css = "@font-face{src:url(../media/a.woff2)}b{content:'$&'}";
  const inline = "<style>@font-face{src:url(/_next/static/media/a.woff2)}b{content:'$&'}</style>";
  expect(plainPage(html, (address) => (address === "/_next/static/chunks/a.css" ? css : ""))).toBe(
    inline,
  );
});

test("Scripts and their preloads go; everything else stays", () => {
  const html =
    '<head><link rel="preload" as="script" href="/a.js"/><link rel="icon" href="/i.svg"/></head>' +
    '<body><p>x &lt;script&gt; y</p><script src="/a.js" async=""></script><script>self.f=[1,"<p>"]</script><p>z</p></body>';
  expect(plainPage(html, none)).toBe(
    '<head><link rel="icon" href="/i.svg"/></head><body><p>x &lt;script&gt; y</p><p>z</p></body>',
  );
});

test("A script of our own stays", () => {
  const own = '<script type="module" data-plain="" data-addresses="/a /b">own()</script>';
  expect(plainPage(`${own}<script>other()</script>`, none)).toBe(own);
});
