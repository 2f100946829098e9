"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Button } from "./button";
import { FormContext } from "./form-context";
import { type FormAction, untouchedForm } from "./form-state";
import { Notice } from "./notice";

type Props = {
  action: FormAction;
  submitLabel: string;
  /** Shown on the button while the server answers. */
  busyLabel?: string;
  kind?: "primary" | "quiet" | "danger";
  /** What the fields hold at first, by name. */
  values?: Record<string, string>;
  children?: ReactNode;
};

/** A form around a server action: works without JavaScript, keeps what was typed, and leads to what is wrong. */
export function Form({ action, submitLabel, busyLabel, kind, values = {}, children }: Props) {
  const [state, submit, isBusy] = useActionState(action, { ...untouchedForm, values });
  const form = useRef<HTMLFormElement>(null);

  // Keeps the focus in step with the server's answer: it goes to the first wrong field.
  useEffect(() => {
    if (Object.keys(state.errors).length === 0) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [state]);

  return (
    <form ref={form} action={submit} noValidate className="max-w-md space-y-6">
      {state.message && (
        <Notice tone="bad" title="This did not work" announce>
          <p>{state.message}</p>
        </Notice>
      )}
      <FormContext value={state}>{children}</FormContext>
      {/* Not disabled: it would lose the focus, which an answer without a wrong field leaves here. */}
      <Button
        type="submit"
        kind={kind}
        aria-disabled={isBusy}
        onClick={(event) => isBusy && event.preventDefault()}
      >
        {isBusy ? (busyLabel ?? submitLabel) : submitLabel}
      </Button>
    </form>
  );
}
