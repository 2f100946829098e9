"use client";

import { useEffect, useState } from "react";
import { PanelDialog } from "@/components/exercise/editor/panel-dialog";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { TextDiff } from "@/components/ui/text-diff";
import type { VersionStore } from "./version-store";
import { mostVersions, type Version, type VersionReason } from "./versions";

const words: Record<VersionReason, string> = {
  run: "run",
  check: "checked",
  submission: "submitted",
  waiting: "waits for the server",
  replaced: "replaced by another text",
  "another tab": "from another tab",
  "another device": "from another device",
  "an earlier visit": "from an earlier visit",
  conflict: "yours, when the other version turned up",
};

type Props = {
  store: VersionStore;
  /** The text in the editor. */
  source: string;
  onRestore: (version: Version) => void;
  onClose: () => void;
};

type Listing = { kind: "reading" } | { kind: "read"; versions: Version[] } | { kind: "failed" };

/** Earlier texts of this exercise: looked through, compared with the present one, and restored. */
export function HistoryDialog({ store, source, onRestore, onClose }: Props) {
  const [listing, setListing] = useState<Listing>({ kind: "reading" });
  const [chosen, setChosen] = useState<Version | null>(null);
  const [isRestored, setRestored] = useState(false);

  // Reads the browser's database.
  useEffect(() => {
    store.list().then(
      (versions) => {
        setListing({ kind: "read", versions });
        setChosen(versions.find((version) => version.source !== source) ?? versions[0] ?? null);
      },
      () => setListing({ kind: "failed" }),
    );
  }, [store, source]);

  function restore(version: Version) {
    setRestored(true);
    onRestore(version);
  }

  return (
    <PanelDialog
      title="Earlier versions"
      lead={`Each text that you run, check or submit, and whatever another one took the place of. They are kept in this browser only, the last ${mostVersions} of them.`}
      onClose={onClose}
      isWide
      returnsFocus={() => !isRestored}
    >
      {listing.kind === "failed" && (
        <Notice tone="bad" title="This browser keeps nothing" className="mt-4">
          <p>So there are no earlier versions. Undo works as long as the page is open.</p>
        </Notice>
      )}
      {listing.kind === "read" && listing.versions.length === 0 && (
        <p className="mt-4">There is none yet: run or check your program once.</p>
      )}
      {listing.kind === "read" && listing.versions.length > 0 && (
        <div className="mt-4 grid gap-4 md:grid-cols-[16rem_minmax(0,1fr)]">
          <fieldset className="min-w-0">
            <legend className="font-semibold text-sm">Version</legend>
            <div className="mt-1 max-h-40 divide-y divide-line overflow-y-auto rounded border border-line md:max-h-[60vh]">
              {listing.versions.map((version) => (
                <label
                  key={version.source}
                  className="flex gap-2 px-3 py-2 text-sm has-checked:bg-kestrel-wash"
                >
                  <input
                    type="radio"
                    name="version"
                    className="mt-0.5 size-4 shrink-0"
                    checked={chosen === version}
                    onChange={() => setChosen(version)}
                  />
                  <span>
                    <Moment at={new Date(version.at).toISOString()} />
                    <span className="block text-muted">{describe(version, source)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          {chosen && <Chosen version={chosen} source={source} onRestore={restore} />}
        </div>
      )}
    </PanelDialog>
  );
}

function describe(version: Version, source: string): string {
  const why = version.reasons.map((reason) => words[reason]).join(", ");
  return version.source === source ? `${why}; the text in the editor` : why;
}

type ChosenProps = { version: Version; source: string; onRestore: (version: Version) => void };

function Chosen({ version, source, onRestore }: ChosenProps) {
  return (
    <div className="min-w-0 space-y-3">
      {version.source === source ? (
        <p className="text-sm">This is the text in the editor.</p>
      ) : (
        <Button onClick={() => onRestore(version)}>Restore this version</Button>
      )}
      <section
        aria-label="Comparison"
        className="max-h-[55vh] overflow-y-auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
      >
        <TextDiff
          before={{ title: "This version", text: version.source }}
          after={{ title: "In the editor", text: source }}
        />
      </section>
    </div>
  );
}
