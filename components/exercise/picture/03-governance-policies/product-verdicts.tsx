import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { MarkedText } from "@/components/exercise/report/marked-text";
import type {
  ProductsPicture,
  ProductVerdict,
} from "@/exercises/03-governance-policies/picture/products-picture";

/** A decision is neither right nor wrong here: a product may well have to be blocked. */
const looks: Readonly<Record<string, string>> = {
  allow: "border-strong-line bg-raised",
  warn: "border-note bg-note-wash text-note",
  block: "border-ink bg-ink text-on-ink",
};

/** What is decided about each of the council's products, and what it breaks. */
export function ProductVerdicts({
  picture: { products, governProblem },
}: {
  picture: ProductsPicture;
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
      <ul aria-label="Decisions by product" className="text-sm">
        {products.map((product) => (
          <li key={product.name} className="border-line border-b py-2 last:border-b-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span>
                <b className="font-semibold">{product.name}</b>{" "}
                <span className="text-muted">{product.domain}</span>
              </span>
              <Decision decision={product.decision} />
            </div>
            <Violations product={product} />
          </li>
        ))}
      </ul>
    </PictureSection>
  );
}

function Decision({ decision }: { decision: string | null }) {
  if (decision === null) return <span className="text-muted italic">no decision</span>;
  const look = looks[decision];
  if (look === undefined) return <span>{decision}</span>;
  return (
    <span className={`inline-block whitespace-nowrap rounded border px-2 font-medium ${look}`}>
      {decision}
    </span>
  );
}

function Violations({ product: { violations, problem, by } }: { product: ProductVerdict }) {
  if (problem !== null) return <span>{`Violations not known: ${problem}`}</span>;
  if (violations.length === 0)
    return <span>{by === "check" ? "No violations, by check." : "No violations."}</span>;
  return (
    <ul className="wrap-anywhere space-y-1">
      {violations.map((violation, index) => (
        <li key={`${index} ${violation}`}>{violation}</li>
      ))}
    </ul>
  );
}
