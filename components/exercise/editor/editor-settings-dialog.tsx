"use client";

import { WidthButtons } from "@/components/exercise/workspace/divider";
import { Button } from "@/components/ui/button";
import { editorSettings, fontSizes, wrapsNow } from "./editor-settings";
import { PanelDialog } from "./panel-dialog";
import { useEditorSettings } from "./use-editor-settings";

type Props = {
  onClose: () => void;
  onShortcuts: () => void;
};

/** How one likes to edit, in all exercises; remembered in this browser. */
export function EditorSettingsDialog({ onClose, onShortcuts }: Props) {
  const { settings, kind } = useEditorSettings();
  const { fontSize } = settings;
  const resize = (by: number) => {
    const next = fontSize + by;
    if (next >= fontSizes.least && next <= fontSizes.most)
      editorSettings.change({ fontSize: next });
  };
  return (
    <PanelDialog
      title="Editor settings"
      lead="They hold for all exercises and are remembered in this browser."
      onClose={onClose}
    >
      <fieldset className="mt-5 flex flex-wrap items-center gap-2">
        <legend className="font-semibold">Size of the program's text</legend>
        <Button
          kind="quiet"
          aria-label={`Smaller text, now ${fontSize}`}
          aria-disabled={fontSize <= fontSizes.least}
          onClick={() => resize(-fontSizes.step)}
        >
          A−
        </Button>
        <Button
          kind="quiet"
          aria-label={`Larger text, now ${fontSize}`}
          aria-disabled={fontSize >= fontSizes.most}
          onClick={() => resize(fontSizes.step)}
        >
          A+
        </Button>
        <output className="text-muted text-sm">{`${fontSize} pixels`}</output>
      </fieldset>
      <label className="mt-4 flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-4"
          checked={wrapsNow(settings)}
          onChange={(event) => editorSettings.change({ wraps: event.target.checked })}
        />
        Wrap long lines
      </label>
      <section className="mt-4 border-line border-t pt-4 max-md:hidden">
        <h3 className="font-semibold">Task and program side by side</h3>
        <WidthButtons />
      </section>
      <section className="mt-4 border-line border-t pt-4">
        <h3 className="font-semibold">
          {kind === "plain" ? "This is the plain editor" : "This is the code editor"}
        </h3>
        <p className="mt-1 max-w-prose text-muted text-sm">
          The code editor colours, completes and finds. The plain one is a text field: for touch
          screens, and for screen readers that do not speak in the other one. The text is the same.
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            kind="quiet"
            onClick={() => {
              editorSettings.change({ kind: kind === "plain" ? "monaco" : "plain" });
              onClose();
            }}
          >
            {kind === "plain" ? "Use the code editor" : "Use the plain editor"}
          </Button>
          <Button kind="plain" onClick={onShortcuts}>
            Keyboard shortcuts
          </Button>
        </div>
      </section>
    </PanelDialog>
  );
}
