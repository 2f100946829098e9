"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import styles from "./panes.module.css";

export type PaneName = "task" | "program" | "results";

const labels: Record<PaneName, string> = { task: "Task", program: "Program", results: "Results" };
const names: readonly PaneName[] = ["task", "program", "results"];

type Props = {
  task: ReactNode;
  program: ReactNode;
  results: ReactNode;
  /** Which pane a narrow screen shows; a wide one shows all. */
  shown: PaneName;
  onShow: (pane: PaneName) => void;
};

/**
 * Three panes: side by side and resizable on a wide screen, one at a time on a narrow one. It is
 * the same tree at every width, so that nothing typed or scrolled is lost when a tablet is turned.
 */
export function Panes({ task, program, results, shown, onShow }: Props) {
  const columns = useRememberedLayout("day-17-columns", ["pane-task", "pane-work"]);
  const rows = useRememberedLayout("day-17-rows", ["pane-program", "pane-results"]);
  const isWide = useSyncExternalStore(watchWidth, isWideNow, asOnMost);
  return (
    <div data-shown={shown} className={`${styles.panes} flex min-h-0 flex-1 flex-col`}>
      <nav aria-label="Panes" className="flex border-line border-b bg-sunken lg:hidden">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={shown === name}
            onClick={() => onShow(name)}
            className="min-h-11 flex-1 border-transparent border-b-2 text-muted text-sm aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
          >
            {labels[name]}
          </button>
        ))}
      </nav>
      <Group {...columns} className="min-h-0 flex-1">
        <Panel id="pane-task" defaultSize="40%" minSize="20%">
          <ScrollingSection label="Task" className="px-4 py-8 sm:px-6">
            {task}
          </ScrollingSection>
        </Panel>
        <Separator
          // Anew once it can be seen: hidden from the start, it never learns its value.
          key={String(isWide)}
          aria-label="Width of the task"
          className="w-px bg-line outline-offset-0 hover:bg-accent focus-visible:bg-accent data-[separator=active]:bg-accent"
        />
        <Panel id="pane-work" minSize="30%">
          <Group {...rows} orientation="vertical">
            <Panel id="pane-program" defaultSize="60%" minSize="15%">
              <section aria-label="Program" className="flex h-full min-h-0 flex-col">
                {program}
              </section>
            </Panel>
            <Separator
              aria-label="Height of the program"
              className="h-px bg-line outline-offset-0 hover:bg-accent focus-visible:bg-accent data-[separator=active]:bg-accent"
            />
            <Panel id="pane-results" minSize="15%">
              <ScrollingSection label="Results" className="px-4 py-5">
                {results}
              </ScrollingSection>
            </Panel>
          </Group>
        </Panel>
      </Group>
    </div>
  );
}

// "relative" keeps what is hidden for the eye inside the region: it would make the page longer.
const scrolling = "relative h-full overflow-y-auto";

/** Reached by Tab, so that arrow keys can scroll it also where it holds nothing to press. */
function ScrollingSection({
  label,
  className,
  children,
}: {
  label: string;
  className: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section aria-label={label} tabIndex={0} className={scrolling}>
      {/* The space is in here, or what sticks to the top would stick below it. */}
      <div className={className}>{children}</div>
    </section>
  );
}

function useRememberedLayout(id: string, panelIds: string[]) {
  const isLive = useSyncExternalStore(nothingToWatch, isInBrowser, isOnServer);
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id,
    panelIds,
    storage: isLive ? keptIfPossible : nowhere,
    onlySaveAfterUserInteractions: true,
  });
  return { defaultLayout, onLayoutChanged };
}

/** As in panes.module.css. */
const wide = "(width >= 64rem)";
const isWideNow = () => matchMedia(wide).matches;
/** The server does not know; taken for wide, most pages keep the separator that they came with. */
const asOnMost = () => true;
function watchWidth(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

const nothingToWatch = () => () => {};
const isInBrowser = () => true;
const isOnServer = () => false;
const nowhere = { getItem: () => null, setItem: () => {} };

/** The browser's storage; where it is blocked, sizes last for this visit. */
const keptIfPossible = {
  getItem: (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem: (key: string, value: string) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // As said above.
    }
  },
};
