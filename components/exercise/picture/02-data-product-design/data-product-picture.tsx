"use client";

import { useMemo } from "react";
import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import {
  drawBatch,
  drawFirstBatch,
} from "@/exercises/02-data-product-design/picture/batch-picture";
import { drawContract } from "@/exercises/02-data-product-design/picture/contract-picture";
import { BatchParts } from "./batch-parts";
import { ContractSheetView } from "./contract-sheet";
import { FateTable } from "./fate-table";
import { OdcsFile } from "./odcs-file";
import { OrderPiles } from "./order-piles";

/**
 * Exercise 2: the learner's contract as a data sheet and six orders on their piles; and for going
 * further what became of the sample batch, and the contract as a file.
 */
export function DataProductPicture({ observations }: PictureProps) {
  const contract = useMemo(() => drawContract(observations), [observations]);
  const first = useMemo(() => drawFirstBatch(observations), [observations]);
  const batch = useMemo(() => drawBatch(observations), [observations]);
  return (
    <div className="space-y-5">
      <PictureSection
        task={[1, 2]}
        title="Your contract"
        note="What `contract()` returned when you last pressed Check."
      >
        {contract.kind === "drawn" ? (
          <ContractSheetView sheet={contract} />
        ) : (
          <NotDrawn text={contract.missing} />
        )}
      </PictureSection>
      <PictureSection
        task={3}
        title="What becomes of six orders"
        note="What `validate(first_batch())` returned when you last pressed Check. Watch the two copies of o17."
      >
        {first.kind === "drawn" ? (
          <>
            <OrderPiles batch={first} />
            <FateTable label="The six orders" records={first.records} />
          </>
        ) : (
          <NotDrawn text={first.missing} />
        )}
      </PictureSection>
      <PictureSection
        task={3}
        isFurther
        title="What became of the sample batch"
        note="What `validate(sample_batch())` returned when you last pressed Check."
      >
        {batch.kind === "drawn" ? <BatchParts batch={batch} /> : <NotDrawn text={batch.missing} />}
      </PictureSection>
      {contract.kind === "drawn" && (
        <PictureSection
          task={2}
          isFurther
          title="The contract as a file"
          note="Your contract, held against the schema of ODCS."
        >
          <OdcsFile contract={contract.contract} />
        </PictureSection>
      )}
    </div>
  );
}
