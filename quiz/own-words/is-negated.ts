import "server-only";
import type { Word } from "./read-sentences";

const before = new Set(["no", "not", "never", "without", "neither", "nor", "none", "cannot"]);
const auxiliaries = /^(do|does|did|is|are|was|were|should|can|could|will|must|has|have|need)$/;

/** Words between a negation and what it negates: "is not run by a central team". */
const reach = 4;

/**
 * Whether what stands at these places of a sentence is denied: a negation shortly before one of
 * them, or a denied verb right after it. A negation that is itself one of the stems does not count.
 */
export function isNegated(sentence: readonly Word[], places: readonly number[]): boolean {
  const own = new Set(places);
  return sentence.some((word, at) => {
    if (own.has(at) || !negates(sentence, at)) return false;
    return places.some((place) => {
      if (sentence[place]?.clause !== word.clause) return false;
      const distance = place - at;
      return (distance > 0 && distance <= reach) || (distance >= -2 && deniesVerb(sentence, at));
    });
  });
}

function negates(sentence: readonly Word[], at: number): boolean {
  const text = sentence[at]?.text ?? "";
  const next = sentence[at + 1]?.text;
  if (text === "instead" && next === "of") return true;
  if (text === "rather" && next === "than") return true;
  if (text.endsWith("n't")) return true;
  // "Not only", "not just" and "no matter" deny nothing.
  return before.has(text) && next !== "only" && next !== "just" && next !== "matter";
}

/** "does not", "isn't", "no longer": they deny what came before them as well. */
function deniesVerb(sentence: readonly Word[], at: number): boolean {
  const text = sentence[at]?.text ?? "";
  if (text.endsWith("n't") || text === "cannot") return true;
  if (text === "no" && sentence[at + 1]?.text === "longer") return true;
  return text === "not" && auxiliaries.test(sentence[at - 1]?.text ?? "");
}
