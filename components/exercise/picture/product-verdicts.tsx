import { MarkedText } from "@/components/exercise/report/marked-text";
import type {
  ProductsPicture,
  ProductVerdict,
} from "@/exercises/03-governance-policies/products-picture";
import { PictureSection } from "./picture-section";
import { PictureTable } from "./picture-table";

const looks: Readonly<Record<string, { sign: string; look: string }>> = {
  allow: { sign: "✓", look: "border-right-mark bg-right-wash text-right-mark" },
  warn: { sign: "!", look: "border-note bg-note-wash text-note" },
  block: { sign: "✗", look: "border-wrong bg-wrong-wash text-wrong" },
};

/** What is decided about each of the council's products, and what it breaks. */
export function ProductVerdicts({
  picture: { products, governProblem },
}: {
  picture: Extract<ProductsPicture, { kind: "drawn" }>;
}) {
  const isChecked = products.some(({ by }) => by === "check");
  const isGiven = products.some(({ by }) => by === "given");
  return (
    <PictureSection
      task={3}
      title="What is decided about six products"
      note={
        governProblem === null
          ? "What your `govern` answered about the council's six PRODUCTS when you last pressed Check."
          : `No decisions to draw: ${governProblem}.`
      }
    >
      {isChecked && (
        <p className="text-sm leading-relaxed">
          <MarkedText text="Where `govern` lists no violations, those of your `check` stand, by your GLOBAL_POLICIES alone." />
        </p>
      )}
      {isGiven && (
        <p className="text-sm leading-relaxed">
          <MarkedText text="The violations are those that the given `violations_of` finds by your GLOBAL_POLICIES." />
        </p>
      )}
      <PictureTable
        label="Decisions by product"
        headings={["Product", "Domain", "Decision", "Violations"]}
        rows={products.map((product) => ({
          key: product.name,
          cells: [
            product.name,
            product.domain,
            <Decision key="decision" decision={product.decision} />,
            <Violations key="violations" product={product} />,
          ],
        }))}
      />
    </PictureSection>
  );
}

function Decision({ decision }: { decision: string | null }) {
  if (decision === null) return <span className="text-muted italic">none</span>;
  const look = looks[decision];
  if (look === undefined) return <span>{decision}</span>;
  return (
    <span className={`inline-block whitespace-nowrap rounded border px-2 font-medium ${look.look}`}>
      <span aria-hidden="true">{`${look.sign} `}</span>
      <span>{decision}</span>
    </span>
  );
}

function Violations({ product: { violations, problem, by } }: { product: ProductVerdict }) {
  if (problem !== null) return <span>{`not known: ${problem}`}</span>;
  if (violations.length === 0) return <span>{by === "check" ? "none, by check" : "none"}</span>;
  return (
    <ul className="wrap-anywhere min-w-36 space-y-1">
      {violations.map((violation, index) => (
        <li key={`${index} ${violation}`}>{violation}</li>
      ))}
    </ul>
  );
}
