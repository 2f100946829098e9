/** What a smoke run does in a browser that Playwright does not drive. */
export type OtherBrowser = {
  open: (address: string) => Promise<void>;
  /** Clicks the button of this name. */
  press: (button: string) => Promise<void>;
  /** Replaces the program in the plain editor. */
  write: (program: string) => Promise<void>;
  /** All that the page shows. */
  read: () => Promise<string>;
  close: () => Promise<void>;
};

export type Finding = { found: () => Promise<OtherBrowser> } | { missing: string };

export function buttonPath(text: string): string {
  // Check shows its keys beside its name.
  return `//button[normalize-space()="${text}" or span[1][normalize-space()="${text}"]]`;
}

/** Runs in the page. Typing is too slow for a whole program; the field takes this as if typed. */
export const writeScript = `
  const field = document.querySelector("textarea[aria-label^='Your program']");
  field.focus();
  field.select();
  document.execCommand("insertText", false, arguments[0]);
`;

/** Runs in the page: what is displayed, without its scripts. */
export const readScript = "return document.body.innerText;";
