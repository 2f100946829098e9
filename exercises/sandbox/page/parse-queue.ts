import type { SyntaxProblem } from "@/exercises/sandbox/protocol";

export type ParseQueue = {
  /** Waits for the interpreter's next answer that nobody waits for yet. */
  wait: (interpreter: number) => Promise<SyntaxProblem | null>;
  answer: (interpreter: number, problem: SyntaxProblem | null) => void;
  /** The interpreter will not answer any more; without one, none will. */
  giveUp: (interpreter?: number) => void;
};

/** Who waits to hear whether a text is Python. An interpreter answers in the order it was asked. */
export function createParseQueue(): ParseQueue {
  let waiting: { interpreter: number; settle: (problem: SyntaxProblem | null) => void }[] = [];
  return {
    wait: (interpreter) =>
      new Promise((settle) => {
        waiting.push({ interpreter, settle });
      }),
    answer: (interpreter, problem) => {
      const first = waiting.find((question) => question.interpreter === interpreter);
      waiting = waiting.filter((question) => question !== first);
      first?.settle(problem);
    },
    giveUp: (interpreter) => {
      const isLost = (question: { interpreter: number }) =>
        interpreter === undefined || question.interpreter === interpreter;
      const lost = waiting.filter(isLost);
      waiting = waiting.filter((question) => !isLost(question));
      for (const { settle } of lost) settle(null);
    },
  };
}
