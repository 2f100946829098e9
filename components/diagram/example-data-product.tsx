import { Canvas } from "./canvas";
import { DiagramFigure } from "./diagram-figure";
import { Branches, Frame, Label } from "./shapes";

const width = 350;
const firstRow = 74;
const rowHeight = 30;

const facts = [
  ["API:", "orders.sales.company.com"],
  ["Schema:", "Documented in catalog"],
  ["SLA:", "99.9% availability, <1hr latency"],
  ["Quality:", "Validated, no duplicates"],
  ["Access:", "Role-based permissions"],
  ["Owner:", "Sales domain team"],
] as const;

export function ExampleDataProduct() {
  const rows = facts.map((_, index) => firstRow + index * rowHeight);
  const height = firstRow + facts.length * rowHeight;
  return (
    <DiagramFigure caption="The data product “Sales Orders”: six promises, one owner.">
      <Canvas
        text={{
          id: "figure-example-data-product",
          title: "Sales Orders Data Product",
          description: `A card with six facts. ${facts.map((fact) => fact.join(" ")).join("; ")}.`,
        }}
        width={width}
        height={height}
      >
        <Frame area={{ x: 1, y: 20, width: width - 2, height: height - 21 }} tone="ground" />
        <Frame area={{ x: 1, y: 1, width: width - 2, height: 44 }} tone="team" />
        <Label x={18} y={23} lines={["Sales Orders Data Product"]} anchor="start" bold />
        <Branches x={20} top={45} rows={rows} />
        {facts.map(([name, value], index) => (
          <text
            key={name}
            y={rows[index]}
            fontSize={13.5}
            dominantBaseline="central"
            fill="var(--color-ink)"
          >
            <tspan x={40} fontWeight={650}>
              {name}
            </tspan>
            <tspan x={108}>{value}</tspan>
          </text>
        ))}
      </Canvas>
    </DiagramFigure>
  );
}
