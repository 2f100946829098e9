import "server-only";
import type { Answer } from "./answer";
import type { AnswerKey } from "./answer-key";

/** The answer that gets all points: for tests that need a right one. */
export function keyAsAnswer(key: AnswerKey): Answer {
  switch (key.kind) {
    case "single":
      return { kind: "single", pick: key.right };
    case "multiple":
      return { kind: "multiple", picks: key.right };
    case "matching":
    case "classification":
      return { kind: key.kind, placements: key.right };
  }
}
