"use client";

import { type ComponentProps, type ReactNode, useContext, useId } from "react";
import { FormContext } from "./form-context";
import { Icon } from "./icon";

type Props = Omit<ComponentProps<"input">, "id" | "defaultValue"> & {
  name: string;
  label: string;
  /** One sentence before anything is typed, such as a rule. */
  hint?: ReactNode;
  optional?: boolean;
};

/** A labelled text field whose value and error come from the form around it. */
export function FormField({ name, label, hint, optional = false, className = "", ...rest }: Props) {
  const { values, errors } = useContext(FormContext);
  const id = useId();
  const error = errors[name];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="block font-semibold text-sm">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        required={!optional}
        defaultValue={values[name] ?? ""}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={`mt-2 block min-h-11 w-full rounded-sm bg-raised px-3 py-2 text-base ${error ? "border-2 border-wrong" : "border-[1.5px] border-strong-line"} ${className}`}
        {...rest}
      />
      {error && (
        <p id={`${id}-error`} className="mt-2 flex gap-1.5 text-sm text-wrong">
          <Icon name="wrong" className="mt-1" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
