import type { Page } from "@playwright/test";

/**
 * From now on treats the page's texts as the translators of Chrome and Edge do: each text node gives
 * way to one in two <font>s, and so does what the page writes later. React then holds nodes that are
 * no longer in the page. The words stay as they are, so that they can be looked for.
 */
export function translatePage(page: Page): Promise<void> {
  return page.evaluate(translate);
}

function translate(): void {
  // Neither program text nor drawings are translated.
  const leftAlone = "script, style, textarea, svg, code, .notranslate, [translate='no'], font";

  function wrap(text: Text): void {
    if (!text.data.trim() || !text.parentElement || text.parentElement.closest(leftAlone)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }

  function wrapAll(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    texts.forEach(wrap);
  }

  wrapAll(document.body);
  const changes = { childList: true, characterData: true, subtree: true };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) wrap(target);
      for (const node of addedNodes) {
        if (node instanceof Text) wrap(node);
        else wrapAll(node);
      }
    }
  }).observe(document.body, changes);
}
