import { latePart } from "@/components/ui/late-part";

// What most visits never open weighs nothing until Python is ready. Then it is fetched, so that
// somebody whose network goes away can still open it.

export const CaseData = latePart(() =>
  import("./case/case-data").then((module) => module.CaseData),
);
export const HistoryDialog = latePart(() =>
  import("./history/history-dialog").then((module) => module.HistoryDialog),
);
export const FilesDialog = latePart(() =>
  import("./files/files-dialog").then((module) => module.FilesDialog),
);
export const ShortcutsDialog = latePart(() =>
  import("./editor/shortcuts-dialog").then((module) => module.ShortcutsDialog),
);
export const DiagnosticsDialog = latePart(() =>
  import("./diagnostics-dialog").then((module) => module.DiagnosticsDialog),
);
export const SolutionDialog = latePart(() =>
  import("./help/solution-dialog").then((module) => module.SolutionDialog),
);

/** What the learner has written, drawn from what their own run gave, by the exercise's id. */
const pictures = {
  "domain-identification": latePart(() =>
    import("./picture/domain-map-picture").then((module) => module.DomainMapPicture),
  ),
  "data-product-design": latePart(() =>
    import("./picture/data-product-picture").then((module) => module.DataProductPicture),
  ),
  "governance-policies": latePart(() =>
    import("./picture/governance-picture").then((module) => module.GovernancePicture),
  ),
  "platform-capabilities": latePart(() =>
    import("./picture/platform-picture").then((module) => module.PlatformPicture),
  ),
  "migration-planning": latePart(() =>
    import("./picture/migration-picture").then((module) => module.MigrationPicture),
  ),
};

export function pictureOf(exerciseId: string) {
  return isDrawn(exerciseId) ? pictures[exerciseId] : null;
}

function isDrawn(exerciseId: string): exerciseId is keyof typeof pictures {
  return Object.hasOwn(pictures, exerciseId);
}

/** Fetches all that the page of one exercise may open. */
export function preloadParts(exerciseId: string): void {
  const parts = [CaseData, HistoryDialog, FilesDialog, ShortcutsDialog, DiagnosticsDialog];
  for (const part of [...parts, SolutionDialog, pictureOf(exerciseId)]) part?.preload();
}
