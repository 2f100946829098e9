import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type { OfferPicture } from "@/exercises/01-domain-identification/picture/offer-picture";
import { OfferGraph } from "./offer-graph";

type Props = { picture: OfferPicture; domains: readonly string[] };

/** Step 3: the products, what each is built from, and whether its needs are met. */
export function OfferSection({ picture, domains }: Props) {
  const { problem, products } = picture;
  return (
    <PictureSection
      task={3}
      title="Your products and what they read"
      note="An arrow runs from a product to the one that is built on it. What holds records of its own only stands on the left."
    >
      {problem !== null ? (
        <NotDrawn text={`There are no products to draw: ${problem}.`} />
      ) : (
        <>
          <section
            aria-label="The graph of your products"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
            tabIndex={0}
            className="overflow-x-auto border border-line bg-sunken p-2"
          >
            <OfferGraph picture={picture} domains={domains} />
          </section>
          <PictureTable
            isFolded
            label="Your products"
            headings={["Product", "Type", "Reads", "Holds", "Needs that it lists"]}
            rows={products.map(({ name, type, inputNames, records, needs }, index) => ({
              key: `${index} ${name}`,
              cells: [
                name,
                type || "none yet",
                inputNames.join(", ") || "no other product",
                records.join(", ") || "nothing",
                needs.map(sayNeed).join("; ") || "none",
              ],
            }))}
          />
        </>
      )}
    </PictureSection>
  );
}

function sayNeed({
  number,
  question,
  lacking,
}: OfferPicture["products"][number]["needs"][number]): string {
  const state = lacking.length === 0 ? "met" : `lacks ${lacking.join(", ")}`;
  return `${number} ${question}: ${state}`;
}
