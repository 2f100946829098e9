"use client";

import { useMemo } from "react";
import { drawBatch } from "@/exercises/02-data-product-design/batch-picture";
import { drawContract } from "@/exercises/02-data-product-design/contract-picture";
import type { Observations } from "@/exercises/grading/observation";
import { BatchParts } from "./batch-parts";
import { ContractSheetView } from "./contract-sheet";
import { OdcsFile } from "./odcs-file";
import { PictureSection } from "./picture-section";

/** Exercise 2: the learner's contract as a data sheet, and what became of the sample batch. */
export function DataProductPicture({ observations }: { observations: Observations | null }) {
  const contract = useMemo(() => drawContract(observations), [observations]);
  const batch = useMemo(() => drawBatch(observations), [observations]);
  return (
    <div className="space-y-8">
      <PictureSection
        title="Your contract"
        note={
          contract.kind === "unseen"
            ? "Press Check: what your `contract()` returns is drawn here as a data sheet."
            : contract.kind === "unreadable"
              ? `There is no contract to draw: ${contract.reason}.`
              : "Drawn from what `contract()` returned when you last pressed Check."
        }
      >
        {contract.kind === "drawn" && (
          <>
            <ContractSheetView sheet={contract.sheet} />
            <OdcsFile contract={contract.sheet.contract} />
          </>
        )}
      </PictureSection>
      <PictureSection
        title="What became of the sample batch"
        note={
          batch.kind === "unseen"
            ? "Press Check: what your `validate` makes of the ten records of the sample batch is drawn here."
            : batch.kind === "unreadable"
              ? `There is nothing to draw: ${batch.reason}.`
              : "Drawn from what `validate(sample_batch())` returned when you last pressed Check."
        }
      >
        {batch.kind === "drawn" && <BatchParts batch={batch} />}
      </PictureSection>
    </div>
  );
}
