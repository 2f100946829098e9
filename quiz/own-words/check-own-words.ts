import "server-only";
import { isNegated } from "./is-negated";
import { readSentences, type Word } from "./read-sentences";
import type { Rubric, StemGroup } from "./rubric";

/** What a keyword rubric found in an answer: help for the learner, never points. */
export type OwnWordsCheck = {
  mentions: readonly string[];
  notFound: readonly string[];
  contradicts: readonly string[];
  /** Concepts that a good answer has at least. */
  need: number;
};

/** Words between the first and the last stem of a group, at most. */
const farthest = 12;
/** Closer for a contradiction: a false alarm discourages more than a missed one. */
const near = 7;

/** Looks for the concepts of the rubric in an answer in one's own words. */
export function checkOwnWords(rubric: Rubric, text: string): OwnWordsCheck {
  const sentences = readSentences(text);
  const isSaid = (groups: readonly StemGroup[], span: number) =>
    groups.some((group) => sentences.some((sentence) => holds(sentence, group.split(" "), span)));
  const names = (isFound: boolean) =>
    rubric.concepts.filter(({ any }) => isSaid(any, farthest) === isFound).map(({ name }) => name);
  return {
    mentions: names(true),
    notFound: names(false),
    contradicts: rubric.against.filter(({ any }) => isSaid(any, near)).map(({ why }) => why),
    need: rubric.need,
  };
}

/** Whether all stems stand near each other in the sentence, and are not denied there. */
function holds(sentence: readonly Word[], stems: readonly string[], span: number): boolean {
  const [first = "", ...rest] = stems;
  return placesOf(sentence, first).some((start) => {
    const places = [start];
    for (const stem of rest) {
      const nearest = placesOf(sentence, stem)
        .filter((place) => !places.includes(place))
        .sort((one, other) => Math.abs(one - start) - Math.abs(other - start))[0];
      if (nearest === undefined) return false;
      places.push(nearest);
    }
    const isNear = Math.max(...places) - Math.min(...places) <= span;
    return isNear && !isNegated(sentence, places);
  });
}

function placesOf(sentence: readonly Word[], stem: string): number[] {
  const whole = stem.endsWith(".") ? stem.slice(0, -1) : null;
  return sentence.flatMap(({ text }, place) =>
    (whole === null ? text.startsWith(stem) : text === whole) ? [place] : [],
  );
}
