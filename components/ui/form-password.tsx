"use client";

import { type ReactNode, useState, useSyncExternalStore } from "react";
import { FormField } from "./form-field";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  autoComplete: "new-password" | "current-password";
  minLength?: number;
  maxLength?: number;
};

/** A password field that can be shown, once there is JavaScript to do it. */
export function FormPassword(props: Props) {
  const [isShown, setShown] = useState(false);
  const isLive = useSyncExternalStore(nothingToWatch, isInBrowser, isOnServer);
  return (
    <div>
      <FormField
        {...props}
        type={isShown ? "text" : "password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      {isLive && (
        <label className="mt-2 inline-flex min-h-6 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4"
            checked={isShown}
            onChange={(event) => setShown(event.target.checked)}
          />
          Show the password
        </label>
      )}
    </div>
  );
}

const nothingToWatch = () => () => {};
const isInBrowser = () => true;
const isOnServer = () => false;
