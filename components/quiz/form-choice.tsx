"use client";

import { useContext, useId } from "react";
import { FormContext } from "@/components/ui/form-context";

type Props = {
  name: string;
  label: string;
  hint: string;
  choices: readonly { value: string; label: string }[];
};

/** One of a few, whose value and error come from the form around it. */
export function FormChoice({ name, label, hint, choices }: Props) {
  const { values, errors } = useContext(FormContext);
  const id = useId();
  const error = errors[name];
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="font-semibold text-sm">{label}</legend>
      <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
        {hint}
      </p>
      <div className="mt-1">
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-9 items-center gap-2.5">
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={values[name] === choice.value}
              aria-invalid={error ? true : undefined}
              className="size-4 shrink-0"
            />
            {choice.label}
          </label>
        ))}
      </div>
      {error && <p className="mt-1 text-sm text-wrong">{error}</p>}
    </fieldset>
  );
}

/** Appears when a change would lower results: nobody lowers them without saying so. */
export function ConfirmLowering() {
  const { errors } = useContext(FormContext);
  const id = useId();
  const error = errors.mayLower;
  if (!error) return null;
  return (
    <div className="border border-line border-l-2 border-l-note bg-note-wash px-4 py-3">
      <p id={`${id}-error`} role="alert" className="text-sm leading-relaxed">
        {error}
      </p>
      <label className="mt-2 flex min-h-9 items-center gap-2.5 font-semibold">
        <input
          type="checkbox"
          name="mayLower"
          value="yes"
          aria-invalid
          aria-describedby={`${id}-error`}
          className="size-4 shrink-0"
        />
        Lower these results
      </label>
    </div>
  );
}
