"use client";

import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  title: string;
  /** One or two sentences under the title. */
  lead: ReactNode;
  onClose: () => void;
  isWide?: boolean;
  /** False: the focus was put somewhere by what was chosen, and stays there. */
  returnsFocus?: () => boolean;
  children: ReactNode;
};

/** A dialog over the workspace; it is there as long as it is rendered. */
export function PanelDialog({ title, lead, onClose, isWide, returnsFocus, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Viewport className="fixed inset-0 z-50 grid place-items-center overflow-y-auto p-3 sm:p-6">
          <Dialog.Popup
            finalFocus={returnsFocus ?? true}
            className={`w-full rounded-lg border border-strong-line bg-raised p-4 shadow-xl sm:p-6 ${isWide ? "max-w-5xl" : "max-w-xl"}`}
          >
            <div className="flex items-start justify-between gap-4">
              <Dialog.Title className="font-semibold text-xl tracking-tight">{title}</Dialog.Title>
              <Dialog.Close render={<Button kind="quiet" />}>Close</Dialog.Close>
            </div>
            <Dialog.Description className="mt-2 max-w-prose text-muted leading-relaxed">
              {lead}
            </Dialog.Description>
            {children}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
