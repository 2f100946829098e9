import { expect, type Page } from "@playwright/test";

type Walk = {
  /** Buttons that leave the page or cannot be taken back: they have cases of their own. */
  except?: RegExp;
  /** What was pressed before, in an earlier state of the page; grows. */
  done?: Set<string>;
  most?: number;
};

/**
 * Presses each button in sight by Enter, each kind once, those of dialogs too. After each press the
 * focus is on something, and whoever does not see the page is told what has appeared (`whatIsSilent`).
 * Returns what was pressed.
 */
export async function pressEach(
  page: Page,
  { except = /$^/, done = new Set(), most = 90 }: Walk = {},
): Promise<string[]> {
  const pressed: string[] = [];
  for (let press = 0; press < most; press += 1) {
    const next = await page.evaluate(markNextButton, {
      done: [...done],
      except: except.source,
    });
    if (next === null) return pressed;
    done.add(next);
    pressed.push(next);
    await page.locator("[data-next-press]").focus();
    await act(page, next, () => page.keyboard.press("Enter"));
  }
  throw new Error(`There is no end of buttons: ${pressed.join(", ")}`);
}

/** Does something, and looks at where the focus is then and what was not told. */
export async function act(page: Page, what: string, action: () => Promise<unknown>): Promise<void> {
  await page.evaluate(beginHearing);
  await action();
  await page.evaluate(untilStill);
  const found = await page.evaluate(whatIsSilent);
  // Soft, so that one walk tells of all that it finds.
  expect.soft({ after: what, ...found }).toEqual({ after: what, isFocusLost: false, silent: [] });
}

/** Marks the first button that is new, in the dialog where one is open; closes it last. */
function markNextButton({ done, except }: { done: string[]; except: string }): string | null {
  const dialogs = document.querySelectorAll<HTMLElement>("[role=dialog], [role=alertdialog]");
  const dialog = [...dialogs].findLast((one) => one.getClientRects().length > 0);
  const buttons = [...(dialog ?? document).querySelectorAll<HTMLElement>("button, summary")];
  const closing = /^(Close|Not now|Keep working)$/;
  buttons.sort(
    (one, other) => Number(closing.test(nameOf(one))) - Number(closing.test(nameOf(other))),
  );
  document.querySelector("[data-next-press]")?.removeAttribute("data-next-press");
  for (const button of buttons) {
    if (
      !button.checkVisibility({ visibilityProperty: true }) ||
      button.matches(":disabled, [aria-disabled=true]")
    )
      continue;
    if (button.closest(".monaco-editor, [inert], [aria-hidden=true]")) continue;
    const place = dialog ?? button.closest("section[aria-label], nav[aria-label]");
    const where =
      place?.getAttribute("aria-label") ?? place?.querySelector("h2")?.textContent ?? "page";
    // Each check has a hint, each marked line a link: one of each kind is enough.
    const kind = `${where}: ${nameOf(button)
      .replace(/(?<=.): .*$/, "")
      .replace(/\d+/g, "#")}`;
    const isLast = dialog !== undefined && closing.test(nameOf(button));
    if ((done.includes(kind) && !isLast) || new RegExp(except).test(nameOf(button))) continue;
    button.setAttribute("data-next-press", "");
    return kind;
  }
  return null;

  function nameOf(button: HTMLElement): string {
    return (button.getAttribute("aria-label") ?? button.textContent ?? "")
      .replace(/\s+/g, " ")
      .trim();
  }
}

type Hearing = {
  before: Set<string>;
  heard: string[];
  focus: Element | null;
  observer: MutationObserver;
};
declare global {
  interface Window {
    hearing?: Hearing;
    sentencesInSight?: () => Map<Element, string>;
  }
}

/** Remembers what is in sight, and writes down what live regions say from now on. */
function beginHearing(): void {
  const live =
    "[role=status], [role=alert], [role=log], output, [aria-live=polite], [aria-live=assertive]";
  const silentParts =
    "script, style, textarea, pre, code, svg, option, .monaco-editor, button, a, summary";
  /** Blocks of text with more than three words; no code, no drawings, no names of controls. */
  window.sentencesInSight = () => {
    const found = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || parent.closest(silentParts)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      let block = parent;
      while (block.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display))
        block = block.parentElement;
      found.set(block, `${found.get(block) ?? ""} ${text.textContent}`);
    }
    for (const [block, text] of found) {
      const words = text.replace(/\s+/g, " ").trim();
      if (words.split(" ").filter((word) => /\p{L}/u.test(word)).length > 3)
        found.set(block, words);
      else found.delete(block);
    }
    return found;
  };
  window.hearing?.observer.disconnect();
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const place = target instanceof Element ? target : target.parentElement;
      const inside = [...addedNodes].flatMap((node) =>
        node instanceof Element
          ? [...(node.matches(live) ? [node] : []), ...node.querySelectorAll(live)]
          : [],
      );
      for (const region of [place?.closest(live), ...inside]) {
        const said = region?.textContent?.replace(/\s+/g, " ").trim();
        if (said) heard.push(said);
      }
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  const before = new Set(window.sentencesInSight().values());
  window.hearing = { before, heard, focus: document.activeElement, observer };
}

/** Resolves once nothing has changed for a while, and nothing is under way. */
function untilStill(): Promise<void> {
  const busy = /^(Stop|Checking|Submitting|Asking|Starting|Saving|Opening|One moment|Waiting)/;
  return new Promise((resolve) => {
    const started = Date.now();
    let changed = Date.now();
    const observer = new MutationObserver((changes) => {
      if (
        changes.some(
          ({ target }) => !(target instanceof Element && target.closest(".monaco-editor")),
        )
      )
        changed = Date.now();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const timer = setInterval(() => {
      const isBusy = [...document.querySelectorAll("button, [role=status]")].some(
        (one) => one.checkVisibility() && busy.test(one.textContent?.trim() ?? ""),
      );
      if ((isBusy || Date.now() - changed < 250) && Date.now() - started < 15_000) return;
      clearInterval(timer);
      observer.disconnect();
      resolve();
    }, 50);
  });
}

/**
 * What has appeared and was not told. Told is what a live region said or holds; what has the focus,
 * or stands in a dialog or named region into which the focus has moved; what the pressed button has
 * opened, for it says that it is open; what describes a control, and is read with it; and what a Check, Run or Submit has found of the step, once a
 * live region has said what came of it.
 */
function whatIsSilent(): { isFocusLost: boolean; silent: string[] } {
  const { hearing, sentencesInSight } = window;
  if (!hearing || !sentencesInSight) throw new Error("Nobody listened.");
  const live =
    "[role=status], [role=alert], [role=log], output, [aria-live=polite], [aria-live=assertive]";
  const regions =
    "[role=dialog], [role=alertdialog], section[aria-label], section[aria-labelledby]";
  // No news: that what one types is saved, is not Python yet, or is not what a report is of. Where
  // one is, the heading says that takes the focus.
  const usual =
    /^(Saved (in|on) |Nothing typed yet|Opening your draft|Of an earlier text|Step \d is still open$|Line \d+: not Python yet|(Step \d of 3|All three steps), about)/;
  const summary =
    /steps? pass|Mastered|Complete:|was checked|ran to its end|stopped|Graded by the server|Not submitted/i;
  const focus = document.activeElement;
  const isFocusLost = focus === null || focus === document.body;
  const pressed = document.querySelector("[data-next-press]");
  const hasMoved = !isFocusLost && focus !== hearing.focus && focus !== pressed;
  const described = [...document.querySelectorAll("[aria-describedby]")].flatMap((control) =>
    (control.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)),
  );
  const isSummed = hearing.heard.some((said) => summary.test(said));
  const silent = [...sentencesInSight()].filter(([block, text]) => {
    if (hearing.before.has(text) || usual.test(text) || block.closest(live)) return false;
    if (hearing.heard.some((said) => said.includes(text))) return false;
    if (isSummed && block.closest("section[aria-label=Step]")) return false;
    if (!isFocusLost && focus?.contains(block)) return false;
    if (described.some((description) => description?.contains(block))) return false;
    if (block.closest("[aria-hidden=true]")) return false;
    if (pressed?.matches("[aria-expanded=true], [aria-pressed=true]")) return false;
    if (pressed?.matches("summary") && pressed.parentElement?.contains(block)) return false;
    if (pressed?.matches("[popovertarget]") && block.closest("[popover]")) return false;
    for (let region = block.closest(regions); hasMoved && region; ) {
      if (region.contains(focus)) return false;
      region = region.parentElement?.closest(regions) ?? null;
    }
    return true;
  });
  return { isFocusLost, silent: silent.map(([, text]) => text) };
}
