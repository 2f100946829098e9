"use client";

import type { ComponentProps } from "react";
import type { Item } from "@/quiz/question";

type Props = Omit<ComponentProps<"select">, "value" | "onChange"> & {
  items: readonly Item[];
  /** The id of the chosen item, or null. */
  placed: string | null;
  onPlace: (itemId: string | null) => void;
};

/** The system's own list: every screen reader says what is chosen in it. */
export function PlaceSelect({ items, placed, onPlace, className = "", ...rest }: Props) {
  const look = placed === null ? "border-dashed text-muted" : "font-semibold text-ink";
  return (
    <select
      value={placed ?? ""}
      onChange={(event) => onPlace(event.target.value || null)}
      className={`min-h-11 w-full rounded-sm border-[1.5px] border-strong-line bg-raised px-2.5 text-base hover:border-ink ${look} ${className}`}
      {...rest}
    >
      <option value="">choose</option>
      {items.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
