import { randomInt } from "node:crypto";

// Nothing that looks or sounds like another (0 O, 1 I, 2 Z, 5 S, 8 B, M N …), and no vowels, so
// that no words come out. 19^6 is 47 million codes, and that is what hinders guessing: see find-class.ts.
const alphabet = "CFHJKLMPQRTWXY34679";
const length = 6;

export function makeClassCode(): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}

/** What a person typed or was read aloud, as it is stored; null when it cannot be a code. */
export function parseClassCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–.]/g, "");
  return /^[A-Z0-9]{6}$/.test(code) ? code : null;
}
