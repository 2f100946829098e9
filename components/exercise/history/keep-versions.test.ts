import { expect, test } from "vitest";
import { createWorkspaceStore } from "../workspace-store";
import { keepVersions } from "./keep-versions";

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

test("Each run, check and submission keeps the text of its moment, once", () => {
  const { store, kept } = keeping();
  store.setState({ activity: { kind: "running" } });
  store.setState({ source: "typed meanwhile" });
  store.setState({ activity: { kind: "idle" } });
  store.setState({ activity: { kind: "submitting", step: "asking" } });
  store.setState({ activity: { kind: "submitting", step: "running" } });
  expect(kept).toEqual(["run: mine", "submission: typed meanwhile"]);
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
