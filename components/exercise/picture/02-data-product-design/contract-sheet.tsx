import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type { ContractSheet } from "@/exercises/02-data-product-design/picture/contract-picture";

/** The contract as somebody reads it who looks for data; what it leaves open is said. */
export function ContractSheetView({ sheet }: { sheet: ContractSheet }) {
  const { facts, columns, promises, roles, leftOut } = sheet;
  return (
    <div className="space-y-4 rounded-lg border border-line bg-sunken p-4 text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="wrap-anywhere">
              <Said>{value}</Said>
            </dd>
          </div>
        ))}
        <dt className="text-muted">Roles that read</dt>
        <dd className="wrap-anywhere">
          <Said>{roles.join(", ") || null}</Said>
        </dd>
      </dl>
      <div className="space-y-2">
        <h4 className="font-semibold">Schema</h4>
        {columns.length === 0 ? (
          <p>The contract names no columns.</p>
        ) : (
          <PictureTable
            label="Columns of your contract"
            headings={["Column", "Type", "Required", "Classification", "Key"]}
            rows={columns.map(({ name, type, required, classification, isKey }, index) => ({
              key: `${index} ${name}`,
              cells: [
                <Said key="name">{name}</Said>,
                <Said key="type">{type}</Said>,
                <Said key="required">{yesOrNo(required)}</Said>,
                <Said key="classification">{classification}</Said>,
                isKey ? "yes" : "",
              ],
            }))}
          />
        )}
      </div>
      <div className="space-y-1">
        <h4 className="font-semibold">Promises</h4>
        {promises.length === 0 ? (
          <p>The contract promises nothing.</p>
        ) : (
          <ul className="wrap-anywhere list-disc space-y-1 pl-5">
            {promises.map(({ property, value }, index) => (
              <li key={`${index} ${property}`}>
                <Said>{property}</Said>: <Said>{value}</Said>
              </li>
            ))}
          </ul>
        )}
      </div>
      {leftOut > 0 && <p>{`${leftOut} more parts are not drawn.`}</p>}
    </div>
  );
}

function Said({ children }: { children: string | null }) {
  if (children === null) return <span className="text-muted italic">not said</span>;
  return <span>{children}</span>;
}

function yesOrNo(python: string | null): string | null {
  if (python === "True") return "yes";
  return python === "False" ? "no" : python;
}
