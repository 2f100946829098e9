import { expect, test } from "vitest";
import { plainPage } from "./plain-page";

test("Scripts and their preloads go; everything else stays", () => {
  const html =
    '<head><link rel="preload" as="script" href="/a.js"/><link rel="icon" href="/i.svg"/></head>' +
    '<body><p>x &lt;script&gt; y</p><script src="/a.js" async=""></script><script>self.f=[1,"<p>"]</script><p>z</p></body>';
  expect(plainPage(html)).toBe(
    '<head><link rel="icon" href="/i.svg"/></head><body><p>x &lt;script&gt; y</p><p>z</p></body>',
  );
});

test("A script of our own stays", () => {
  const own = '<script type="module" data-plain="" data-addresses="/a /b">own()</script>';
  expect(plainPage(`${own}<script>other()</script>`)).toBe(own);
});
