import { needs } from "@/exercises/01-domain-identification/case/dossier";
import type { Product } from "@/exercises/01-domain-identification/checks/design";

/** A shorter text says too little to tell which need is meant. */
const FEWEST_LETTERS = 6;

/** The number of the need that somebody means who writes "N7", or what is asked, in place of "N07". */
export function needMeant(written: string): string | null {
  const text = written.trim().toLowerCase();
  const [, digits] = /^n?\s*0*(\d{1,2})\b/.exec(text) ?? [];
  const number = digits && `N${digits.padStart(2, "0")}`;
  if (number && needs.has(number)) return number;
  if (text.length < FEWEST_LETTERS) return null;
  const asked = [...needs].filter(([, { question }]) => question.toLowerCase().includes(text));
  return asked.length === 1 ? (asked[0]?.[0] ?? null) : null;
}

/** A text in place of the list, of which Python's list() made letters; null when it is a list. */
export function servesText({ serves }: Pick<Product, "serves">): string | null {
  const isText = serves.length > 1 && serves.every((letter) => [...letter].length === 1);
  return isText ? serves.join("") : null;
}

/** Whether a product means a need that it does not list, since it is written otherwise. */
export function meansNeed(product: Pick<Product, "serves">, number: string): boolean {
  const text = servesText(product);
  const written = text === null ? product.serves : [text];
  return (
    written.some((need) => need !== number && needMeant(need) === number) ||
    (text !== null && text === number)
  );
}
