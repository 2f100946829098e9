"use client";

import type { KeyboardEvent, PointerEvent } from "react";
import { useSyncExternalStore } from "react";
import { taskWidthKey } from "./early-layout";
import styles from "./panes.module.css";

const least = 20;
const most = 70;
/** About what a page has on which nobody has moved anything. */
const usual = 32;

const readers = new Set<() => void>();

/** How wide the task is in percent of the workspace, on this page and on the next. */
const taskWidth = {
  read(): number {
    return Number.parseFloat(document.documentElement.style.getPropertyValue("--task")) || usual;
  },
  change(percent: number): void {
    const width = Math.round(Math.min(most, Math.max(least, percent)));
    document.documentElement.style.setProperty("--task", `${width}%`);
    for (const reader of readers) reader();
    try {
      localStorage.setItem(taskWidthKey, String(width));
    } catch {
      // Where storage is blocked, it lasts for this visit.
    }
  },
  subscribe(reader: () => void): () => void {
    readers.add(reader);
    return () => readers.delete(reader);
  },
};

const steps: Record<string, number> = { ArrowLeft: -2, ArrowRight: 2, Home: -100, End: 100 };

/** The line between task and program: dragged, or moved by arrow keys. Buttons do the same. */
export function Divider() {
  const width = useSyncExternalStore(taskWidth.subscribe, taskWidth.read, () => usual);

  function follow(event: PointerEvent<HTMLElement>): void {
    const { currentTarget, pointerId, clientX } = event;
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const room = currentTarget.parentElement?.getBoundingClientRect();
    if (room) taskWidth.change((100 * (clientX - room.left)) / room.width);
  }

  function move(event: KeyboardEvent): void {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    taskWidth.change(width + by);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      aria-label="Width of the task"
      aria-orientation="vertical"
      aria-controls="task"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={move}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={follow}
      // As wide as a target has to be, over both columns' edges; what is seen is its middle.
      className={`${styles.divider} -left-3 relative z-10 w-6 cursor-col-resize touch-none before:absolute before:inset-y-0 before:left-[calc(50%-0.5px)] before:border-line before:border-l hover:before:border-kestrel focus-visible:-outline-offset-2`}
    />
  );
}

/** For whoever does not drag. */
export function WidthButtons() {
  return (
    <p className="mt-2 flex flex-wrap gap-x-4">
      <WidthButton name="Wider task" onPress={() => taskWidth.change(taskWidth.read() + 8)} />
      <WidthButton name="Wider program" onPress={() => taskWidth.change(taskWidth.read() - 8)} />
      <WidthButton name="Even" onPress={() => taskWidth.change(50)} />
    </p>
  );
}

function WidthButton({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress} className="min-h-6 underline underline-offset-2">
      {name}
    </button>
  );
}
