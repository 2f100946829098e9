// Put into a page before its own scripts: what a person does and sees there, with the page's own clock.
(() => {
  const awaited = new Set();

  const look = ({ textContent }) => {
    for (const wanted of awaited) {
      if (!textContent.includes(wanted.text)) continue;
      awaited.delete(wanted);
      wanted.resolve(performance.now());
    }
  };

  const observer = new MutationObserver((changes) => {
    if (awaited.size === 0) return;
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") look(target);
      else for (const node of addedNodes) look(node);
    }
  });
  // Not while the page is being read: nobody looks through all of it then, which takes 10 ms.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    look(document.body);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });

  /** When a text is next put on the page, in milliseconds since the page was opened. */
  const whenShown = (text) => new Promise((resolve) => awaited.add({ text, resolve }));

  /** When the button was pressed. */
  const press = (name) => {
    const buttons = [...document.querySelectorAll("button")];
    // Check shows its keys beside its name.
    const button = buttons.find(
      ({ textContent, firstElementChild }) =>
        textContent === name || firstElementChild?.textContent === name,
    );
    if (!button) throw new Error(`There is no button "${name}".`);
    const pressed = performance.now();
    button.click();
    return pressed;
  };

  /** Puts a program into the plain editor, as typing does. */
  const write = (program) => {
    const field = document.querySelector("textarea[data-program]");
    field.focus();
    field.select();
    document.execCommand("insertText", false, program);
  };

  globalThis.visitor = { whenShown, press, write, pythonReady: whenShown("Python is ready") };
})();
