"use client";

import { useMemo } from "react";
import { drawPolicies } from "@/exercises/03-governance-policies/policies-picture";
import { drawProducts } from "@/exercises/03-governance-policies/products-picture";
import { drawTwoPolicies } from "@/exercises/03-governance-policies/two-policies-picture";
import { drawWishes } from "@/exercises/03-governance-policies/wishes-picture";
import type { Observations } from "@/exercises/grading/observation";
import { PictureSection } from "./picture-section";
import { PictureTable } from "./picture-table";
import { PolicyMatrix } from "./policy-matrix";
import { ProductVerdicts } from "./product-verdicts";
import { TwoPolicies } from "./two-policies";
import { WishLines } from "./wish-lines";

/** Exercise 3: two policies, five wishes, six products; then all policies in force by domain. */
export function GovernancePicture({ observations }: { observations: Observations | null }) {
  const two = useMemo(() => drawTwoPolicies(observations), [observations]);
  const wishes = useMemo(() => drawWishes(observations), [observations]);
  const policies = useMemo(() => drawPolicies(observations), [observations]);
  const products = useMemo(() => drawProducts(observations), [observations]);
  if (two.kind === "unseen" || wishes === null || products.kind === "unseen") {
    return (
      <PictureSection
        title="What your program decides"
        note="Press Check: your two policies are drawn here, what becomes of five wishes, and what is decided about six products."
      />
    );
  }
  return (
    <div className="space-y-8">
      <PictureSection
        title="Step 1. Two policies"
        note={
          two.kind === "drawn"
            ? `What your two policies said when you last pressed Check. GLOBAL_POLICIES holds ${two.count} policies.`
            : `There are no policies to draw: ${two.reason}.`
        }
      >
        {two.kind === "drawn" && <TwoPolicies picture={two} />}
      </PictureSection>
      <PictureSection
        title="Step 2. Five wishes"
        note="What your `effective_policies` made of each wish, under the council's own two limits. The shaded side of a line is what may be put in force."
      >
        <WishLines wishes={wishes} />
      </PictureSection>
      <ProductVerdicts picture={products} />
      {policies.kind === "drawn" && (
        <>
          <PictureSection
            title="Going further: policies in force"
            note="What your `effective_policies` answered, given your GLOBAL_POLICIES and the council's DOMAIN_RULES. A cell says how a domain differs; domains that are alike share a column."
          >
            <PolicyMatrix picture={policies} />
          </PictureSection>
          <PictureSection
            title="Going further: what the domains asked for"
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
        </>
      )}
    </div>
  );
}
