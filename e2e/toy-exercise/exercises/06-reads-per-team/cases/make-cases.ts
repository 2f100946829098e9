import "server-only";
import {
  countReads,
  type Rules,
  rightRules,
  topReader,
  wrongIdeas,
} from "@/exercises/06-reads-per-team/model/reads";
import type { Raises } from "@/exercises/casework/case";
import { createCases } from "@/exercises/casework/create-cases";
import type { Step } from "@/exercises/casework/story";
import { playIdeas } from "@/exercises/casework/wrong-ideas";
import type { Cases } from "@/exercises/exercise";
import type { PythonValue } from "@/exercises/grading/python-value";
import { createSeededRandom } from "@/exercises/seeded-random";

const worked = [["b", "a", "b"], ["b", "a"], []];

export function makeCases(seed: string): Cases {
  const random = createSeededRandom(seed);
  const drawn = Array.from({ length: 5 }, () =>
    Array.from({ length: random.integer(3, 12) }, () => random.pick(["a", "b", "c"])),
  );
  const logs = [...worked, ...drawn];
  const about = (check: string, call: string, play: Play, ...others: PythonValue[]) => ({
    name: call,
    steps: logs.map((log) => step(check, call, log, play, others)),
  });
  return createCases(
    [],
    [
      about("reads_counted", "tally", (log, rules) => countReads(log, rules)),
      about("top_reader", "top", topReader),
      about("share_of_reads", "share", (log) => countReads(log, rightRules).a ?? 0, "a"),
    ],
  );
}

type Expected = Record<string, number> | string | number | null;
type Play = (log: readonly string[], rules: Rules) => Expected | Raises;

function step(
  check: string,
  call: string,
  log: readonly string[],
  play: Play,
  others: readonly PythonValue[],
): Step<Expected> {
  return {
    call,
    given: [[...log], ...others],
    judged: [
      {
        check,
        where: `a log of ${log.length}`,
        expected: () => play(log, rightRules),
        instead: () => playIdeas(wrongIdeas, rightRules, (rules) => play(log, rules)),
      },
    ],
  };
}
