"use client";

import { useMemo } from "react";
import { drawPolicies } from "@/exercises/03-governance-policies/policies-picture";
import { drawProducts } from "@/exercises/03-governance-policies/products-picture";
import type { Observations } from "@/exercises/grading/observation";
import { PictureSection } from "./picture-section";
import { PictureTable } from "./picture-table";
import { PolicyMatrix } from "./policy-matrix";
import { ProductVerdicts } from "./product-verdicts";

/** Exercise 3: policies in force by domain, what was refused, and what is decided about products. */
export function GovernancePicture({ observations }: { observations: Observations | null }) {
  const policies = useMemo(() => drawPolicies(observations), [observations]);
  const products = useMemo(() => drawProducts(observations), [observations]);
  if (policies.kind === "unseen" || products.kind === "unseen") {
    return (
      <PictureSection
        title="Policies in force"
        note="Press Check: your policies are drawn here for the council's seven domains and six products, with what was refused and what is decided."
      />
    );
  }
  return (
    <div className="space-y-8">
      {policies.kind === "unreadable" ? (
        <PictureSection
          title="Policies in force"
          note={`There are no policies to draw: ${policies.reason}.`}
        />
      ) : (
        <>
          <PictureSection
            title="Policies in force"
            note="What your `effective_policies` answered when you last pressed Check, given your GLOBAL_POLICIES and the council's DOMAIN_RULES. A cell says how a domain differs; domains that are alike share a column."
          >
            <PolicyMatrix picture={policies} />
          </PictureSection>
          <PictureSection
            title="What the domains asked for"
            note="Each of the DOMAIN_RULES, and what your program made of it."
          >
            <PictureTable
              label="Domain rules and what came of them"
              headings={["Domain", "Asked for", "What came of it"]}
              rows={policies.wishes.map(({ domain, asked, outcome, isRefused }, index) => ({
                key: `${index} ${domain}`,
                cells: [
                  domain,
                  <code key="asked" className="wrap-anywhere block min-w-48 font-mono text-[0.9em]">
                    {asked}
                  </code>,
                  <span key="outcome" className="wrap-anywhere block min-w-28">
                    <span aria-hidden="true">{isRefused ? "✗ " : ""}</span>
                    <span>{outcome}</span>
                  </span>,
                ],
              }))}
            />
          </PictureSection>
          <ProductVerdicts picture={products} />
        </>
      )}
    </div>
  );
}
