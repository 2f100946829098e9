import { expect, test } from "vitest";
import { createWorkspaceStore } from "@/components/exercise/workspace/workspace-store";
import { keepVersions } from "./keep-versions";
import { addVersion } from "./versions";

const report = { kind: "stopped", seconds: 1 } as const;

function keeping() {
  const store = createWorkspaceStore("mine");
  const kept: string[] = [];
  keepVersions(store, {
    keep: async (source, reason) => {
      kept.push(`${reason}: ${source}`);
      return true;
    },
  });
  return { store, kept };
}

test("Each run and check keeps the text of its moment, once", () => {
  const { store, kept } = keeping();
  store.setState({ activity: { kind: "running" } });
  store.setState({ source: "typed meanwhile" });
  store.setState({ activity: { kind: "idle" } });
  store.setState({ activity: { kind: "checking" } });
  expect(kept).toEqual(["run: mine", "check: typed meanwhile"]);
});

test("A submission keeps the text that was sent, as waiting until the server has it", () => {
  const { store, kept } = keeping();
  store.setState({ activity: { kind: "submitting", step: "asking" } });
  store.setState({ source: "typed meanwhile" });
  expect(kept).toEqual([]);
  store.setState({ attested: { kind: "waiting", message: "" }, sentSource: "mine" });
  store.setState({ attested: { kind: "graded", report }, sentSource: "mine" });
  expect(kept).toEqual(["waiting: mine", "submission: mine"]);
  const waited = addVersion([], { source: "mine", at: 1, reason: "waiting" });
  const sent = addVersion(waited, { source: "mine", at: 2, reason: "submission" });
  expect(sent).toEqual([{ source: "mine", at: 2, reasons: ["submission"] }]);
});

test("Both sides of a conflict are kept, and what was typed on before the choice", async () => {
  const { store, kept } = keeping();
  store.setState({
    draft: { kind: "conflict", theirs: "theirs", where: "another tab", unsaved: null },
  });
  await Promise.resolve();
  store.setState({ source: "mine, longer" });
  store.setState({ source: "theirs" });
  expect(kept).toEqual(["conflict: mine", "another tab: theirs", "replaced: mine, longer"]);
});
