"use client";

import { editorSettings } from "./editor-settings";
import { PanelDialog } from "./panel-dialog";
import { shortcutList } from "./shortcut-list";
import { useEditorSettings } from "./use-editor-settings";

/** Every shortcut of the page, and the switch for the one that is a bare character. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useEditorSettings();
  return (
    <PanelDialog
      title="Keyboard shortcuts"
      lead="Everything here can also be done with a button or a touch. On a Mac, Cmd does what Ctrl does."
      onClose={onClose}
    >
      {shortcutList.map(({ title, keys }) => (
        <section key={title} className="mt-5">
          <h3 className="font-semibold">{title}</h3>
          <dl className="mt-1 divide-y divide-line text-sm">
            {keys.map(({ keys: combination, does }) => (
              <div key={combination} className="flex flex-wrap justify-between gap-x-4 py-1.5">
                <dt>
                  <kbd className="font-mono">{combination}</kbd>
                </dt>
                <dd className="text-muted">{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="mt-5 inline-flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4"
          checked={settings.opensListOnKey}
          onChange={(event) => editorSettings.change({ opensListOnKey: event.target.checked })}
        />
        The key ? opens this list
      </label>
    </PanelDialog>
  );
}
