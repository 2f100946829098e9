import { expect, test } from "vitest";
import { type LocalDraft, placeDraft } from "@/components/exercise/drafts/draft-stores";
import { domainIdentification } from "@/exercises/01-domain-identification/exercise";
import { formatExerciseFile } from "./exercise-file";
import { openFile } from "./open-file";

const exercises = [1, 2, 3].map((number) => ({
  ...domainIdentification,
  id: `exercise-${number}`,
  number,
  title: `Title ${number}`,
}));
const section = (number: number, source: string) => ({ number, title: `T${number}`, source });

/** Exercise 1 is on the page; the others have the drafts that are given. */
function page(drafts: Record<string, LocalDraft>, { canKeep = true } = {}) {
  const kept: string[] = [];
  const keepingOf = (id: string) => ({
    local: {
      read: async () => drafts[id] ?? null,
      save: async (draft: Omit<LocalDraft, "localRevision">, known: number) => {
        const placed = placeDraft(drafts[id] ?? null, draft, known);
        if (placed.kind === "saved") drafts[id] = placed.draft;
        return placed;
      },
    },
    server: {
      read: async () => {
        throw new Error("offline");
      },
    },
    versions: {
      keep: async (source: string) => {
        if (canKeep) kept.push(`${id}: ${source}`);
        return canKeep;
      },
    },
    starter: async () => "starter",
  });
  const open = (text: string) =>
    openFile(text, { exercises, currentId: "exercise-1", keepingOf }).then((outcome) => ({
      outcome,
      results: outcome.kind === "all" ? outcome.lines.map(({ result }) => result) : [],
    }));
  return { drafts, kept, open };
}
const draft = (source: string): LocalDraft => ({
  source,
  localRevision: 4,
  serverRevision: 2,
  isOnServer: true,
});

test("A section for the page goes to the editor, the others to their drafts", async () => {
  const { drafts, open } = page({});
  const file = formatExerciseFile([section(1, "one"), section(2, "two")]);
  const { outcome, results } = await open(file);
  expect(outcome).toMatchObject({ kind: "all", source: "one" });
  expect(drafts["exercise-2"]).toMatchObject({ source: "two", isOnServer: false });
  expect(results[2]).toMatch(/not in the file/);
});

test("The present text becomes a version before another one takes its place", async () => {
  const { drafts, kept, open } = page({ "exercise-2": draft("mine") });
  await open(formatExerciseFile([section(2, "two")]));
  expect(kept).toEqual(["exercise-2: mine"]);
  expect(drafts["exercise-2"]).toEqual({
    source: "two",
    localRevision: 5,
    serverRevision: 2,
    isOnServer: false,
  });
});

test("A text that cannot be kept is not replaced", async () => {
  const { drafts, open } = page({ "exercise-2": draft("mine") }, { canKeep: false });
  const { results } = await open(formatExerciseFile([section(2, "two")]));
  expect(drafts["exercise-2"]?.source).toBe("mine");
  expect(results[0]).toMatch(/left as it is/);
});

test("Unknown and doubled sections are said and change nothing", async () => {
  const { drafts, open } = page({});
  const { results } = await open(
    formatExerciseFile([section(9, "x"), section(2, "first"), section(2, "second")]),
  );
  expect(results[0]).toMatch(/not known here/);
  expect(results[2]).toMatch(/twice/);
  expect(drafts["exercise-2"]?.source).toBe("first");
});

test("A starter that was never touched makes no draft", async () => {
  const { drafts, open } = page({});
  await open(formatExerciseFile([section(2, "starter")]));
  expect(drafts).toEqual({});
});
