import type { FileOutcome } from "@/components/exercise/files/open-file";
import { SayUnclear } from "@/components/exercise/help/late-unclear";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";
import { type LatePart, latePart } from "@/components/ui/late-part";
import type { ExerciseTitle } from "@/exercises/exercise";

// What a page can do without as it comes to life weighs nothing until Python is ready. Then it is
// fetched, so that somebody whose network goes away can still open it.

export const OutcomeView = latePart(() =>
  import("@/components/exercise/report/outcome-view").then((module) => module.OutcomeView),
);
export const StepReport = latePart(() =>
  import("@/components/exercise/report/step-report").then((module) => module.StepReport),
);
export const ConsoleView = latePart(() =>
  import("@/components/exercise/console/console-view").then((module) => module.ConsoleView),
);

export const ConflictPanel = latePart(() =>
  import("@/components/exercise/drafts/conflict-panel").then((module) => module.ConflictPanel),
);
export const CaseData = latePart(() =>
  import("@/components/exercise/case/case-data").then((module) => module.CaseData),
);
export const HistoryDialog = latePart(() =>
  import("@/components/exercise/history/history-dialog").then((module) => module.HistoryDialog),
);
export const FilesDialog = latePart(() =>
  import("@/components/exercise/files/files-dialog").then((module) => module.FilesDialog),
);
export const EditorSettingsDialog = latePart(() =>
  import("@/components/exercise/editor/editor-settings-dialog").then(
    (module) => module.EditorSettingsDialog,
  ),
);
export const ShortcutsDialog = latePart(() =>
  import("@/components/exercise/editor/shortcuts-dialog").then((module) => module.ShortcutsDialog),
);
export const DiagnosticsDialog = latePart(() =>
  import("@/components/exercise/diagnostics/diagnostics-dialog").then(
    (module) => module.DiagnosticsDialog,
  ),
);
export const SolutionDialog = latePart(() =>
  import("@/components/exercise/help/solution-dialog").then((module) => module.SolutionDialog),
);

const pictures = new Map<string, LatePart<PictureProps>>();

/** What the learner has written, drawn from what their own run gave. */
export function pictureOf(exerciseId: string): LatePart<PictureProps> {
  const part =
    pictures.get(exerciseId) ??
    latePart(async () =>
      (await import("@/components/exercise/picture/load-picture")).loadPicture(exerciseId),
    );
  pictures.set(exerciseId, part);
  return part;
}

/** Fetches all that the page of one exercise may open. */
export function preloadParts(exerciseId: string): void {
  const dialogs = [HistoryDialog, FilesDialog, EditorSettingsDialog, ShortcutsDialog];
  const parts = [
    ConflictPanel,
    CaseData,
    SayUnclear,
    ...dialogs,
    DiagnosticsDialog,
    SolutionDialog,
  ];
  for (const part of [...parts, pictureOf(exerciseId)]) void part.preload();
  loadOpening().catch(() => {});
}

/** Opens a file's text; a file is as it was where what reads it could not be loaded. */
export async function openInBrowser(
  text: string,
  currentId: string,
  exercises: readonly ExerciseTitle[],
): Promise<FileOutcome> {
  try {
    return (await loadOpening()).openInBrowser(text, currentId, exercises);
  } catch {
    const reason = "A part of this page could not be loaded. Try again in a moment.";
    return { kind: "unreadable", reason };
  }
}

const loadOpening = () => import("@/components/exercise/files/open-in-browser");

/** What shows how a run ended. */
export async function preloadResults(): Promise<void> {
  await Promise.all([OutcomeView, StepReport, ConsoleView].map((part) => part.preload()));
}
