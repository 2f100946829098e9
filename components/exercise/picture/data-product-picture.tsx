"use client";

import { useMemo } from "react";
import { drawBatch, drawFirstBatch } from "@/exercises/02-data-product-design/batch-picture";
import { drawContract } from "@/exercises/02-data-product-design/contract-picture";
import type { Observations } from "@/exercises/grading/observation";
import { BatchParts } from "./batch-parts";
import { ContractSheetView } from "./contract-sheet";
import { FateTable } from "./fate-table";
import { OdcsFile } from "./odcs-file";
import { OrderPiles } from "./order-piles";
import { PictureSection } from "./picture-section";

/**
 * Exercise 2: the learner's contract as a data sheet and six orders on their piles; and for going
 * further what became of the sample batch, and the contract as a file.
 */
export function DataProductPicture({ observations }: { observations: Observations | null }) {
  const contract = useMemo(() => drawContract(observations), [observations]);
  const first = useMemo(() => drawFirstBatch(observations), [observations]);
  const batch = useMemo(() => drawBatch(observations), [observations]);
  return (
    <div className="space-y-8">
      <PictureSection
        title="Steps 1 and 2: your contract"
        note={noteFor(contract, {
          before: "Press Check: what your `contract()` returns is drawn here as a data sheet.",
          drawn: "Drawn from what `contract()` returned when you last pressed Check.",
        })}
      >
        {contract.kind === "drawn" && <ContractSheetView sheet={contract.sheet} />}
      </PictureSection>
      <PictureSection
        title="Step 3: what becomes of six orders"
        note={noteFor(first, {
          before: "Press Check: the six orders of `first_batch()` are laid on piles here.",
          drawn:
            "Drawn from what `validate(first_batch())` returned when you last pressed Check. Watch the two copies of o17.",
        })}
      >
        {first.kind === "drawn" && (
          <>
            <OrderPiles batch={first} />
            <FateTable label="The six orders" records={first.records} />
          </>
        )}
      </PictureSection>
      <PictureSection
        title="Going further: what became of the sample batch"
        note={noteFor(batch, {
          before:
            "Press Check: what your `validate` makes of the ten records of the sample batch is drawn here.",
          drawn: "Drawn from what `validate(sample_batch())` returned when you last pressed Check.",
        })}
      >
        {batch.kind === "drawn" && <BatchParts batch={batch} />}
      </PictureSection>
      {contract.kind === "drawn" && (
        <PictureSection
          title="Going further: the contract as a file"
          note="Your contract, held against the schema of ODCS."
        >
          <OdcsFile contract={contract.sheet.contract} />
        </PictureSection>
      )}
    </div>
  );
}

type Drawing = { kind: "unseen" | "drawn" } | { kind: "unreadable"; reason: string };

function noteFor(drawing: Drawing, notes: { before: string; drawn: string }): string {
  if (drawing.kind === "unreadable") return `There is nothing to draw yet: ${drawing.reason}.`;
  return drawing.kind === "unseen" ? notes.before : notes.drawn;
}
