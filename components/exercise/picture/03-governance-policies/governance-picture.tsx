"use client";

import { useMemo } from "react";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import { drawPolicies } from "@/exercises/03-governance-policies/picture/policies-picture";
import { drawProducts } from "@/exercises/03-governance-policies/picture/products-picture";
import { drawTwoPolicies } from "@/exercises/03-governance-policies/picture/two-policies-picture";
import { drawWishes } from "@/exercises/03-governance-policies/picture/wishes-picture";
import { PolicyMatrix } from "./policy-matrix";
import { ProductVerdicts } from "./product-verdicts";
import { TwoPolicies } from "./two-policies";
import { WishLines } from "./wish-lines";

/** Exercise 3: two policies, five wishes, six products; then all policies in force by domain. */
export function GovernancePicture({ observations }: PictureProps) {
  const two = useMemo(() => drawTwoPolicies(observations), [observations]);
  const wishes = useMemo(() => drawWishes(observations), [observations]);
  const policies = useMemo(() => drawPolicies(observations), [observations]);
  const products = useMemo(() => drawProducts(observations), [observations]);
  return (
    <div className="space-y-5">
      <PictureSection
        task={1}
        title="Two policies"
        note={
          two.kind === "drawn"
            ? `What your two policies said when you last pressed Check. GLOBAL_POLICIES holds ${two.count} policies.`
            : `There are no policies to draw: ${two.missing}.`
        }
      >
        {two.kind === "drawn" && <TwoPolicies picture={two} />}
      </PictureSection>
      <PictureSection
        task={2}
        title="Five wishes"
        note="What your `effective_policies` made of each wish, under the council's own two limits. The shaded side of a line is what may be put in force."
      >
        <WishLines wishes={wishes} />
      </PictureSection>
      <ProductVerdicts picture={products} />
      {policies.kind === "drawn" && (
        <>
          <PictureSection
            task={2}
            isFurther
            title="Policies in force"
            note="What your `effective_policies` answered, given your GLOBAL_POLICIES and the council's DOMAIN_RULES. A cell says how a domain differs; domains that are alike share a column."
          >
            <PolicyMatrix picture={policies} />
          </PictureSection>
          <PictureSection
            task={2}
            isFurther
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
        </>
      )}
    </div>
  );
}
