/** How far something on the way is; what is not named is open. */
export type Stage = "half" | "set";

/**
 * What this browser knows of a learner's way. Stones are named "lesson", "exercises", "quiz",
 * "section:<id>" and "<exercise id>:<step>". It says what was seen here, and proves nothing.
 */
export type Way = {
  stones: Record<string, Stage>;
  /** Exercises whose three steps are set. */
  done: number;
};

/** Shared with fill-stones.ts, which stands in each page and imports nothing. */
export const wayKey = "day-17-way";

/** Reads what is kept; whatever is not of that shape counts as nothing. */
export function parseWay(text: string | null): Way {
  const nothing: Way = { stones: {}, done: 0 };
  if (text === null) return nothing;
  try {
    const way: unknown = JSON.parse(text);
    if (typeof way !== "object" || way === null) return nothing;
    const { stones, done } = way as Partial<Record<keyof Way, unknown>>;
    const kept = Object.entries(typeof stones === "object" && stones ? stones : {});
    return {
      stones: Object.fromEntries(
        kept.flatMap(([name, stage]) => (isStage(stage) ? [[name, stage]] : [])),
      ),
      done: typeof done === "number" ? done : 0,
    };
  } catch {
    return nothing;
  }
}

/** With the steps of an exercise that pass now: what passed once stays set. */
export function withSteps(
  way: Way,
  exerciseIds: readonly string[],
  exerciseId: string,
  steps: readonly number[],
): Way {
  const stones = { ...way.stones };
  for (const step of steps) stones[`${exerciseId}:${step}`] = "set";
  const done = exerciseIds.filter((id) =>
    [1, 2, 3].every((step) => stones[`${id}:${step}`]),
  ).length;
  if (Object.keys(stones).some((name) => /:\d$/.test(name))) {
    stones.exercises = done === exerciseIds.length ? "set" : "half";
  }
  return { ...way, stones, done };
}

/** What was done once is not undone by what comes after. */
export function withQuiz(way: Way, stage: Stage): Way {
  const quiz = way.stones.quiz === "set" ? "set" : stage;
  return { ...way, stones: { ...way.stones, quiz } };
}

function isStage(value: unknown): value is Stage {
  return value === "half" || value === "set";
}
