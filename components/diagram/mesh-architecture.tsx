import { TwoLayouts } from "./canvas";
import { DiagramFigure } from "./diagram-figure";
import { Arrow, Box, Frame, Label } from "./shapes";

const columns = [
  { domain: ["Sales", "Domain"], product: ["Orders", "Data", "Product"] },
  { domain: ["Marketing", "Domain"], product: ["Campaigns", "Data", "Product"] },
  { domain: ["Product", "Domain"], product: ["Usage", "Data", "Product"] },
];

const height = 342;

export function MeshArchitecture() {
  return (
    <DiagramFigure
      caption="The architecture of a data mesh: one platform, many owners, no single pipe."
      words={[
        "At the top stands the Self-Serve Data Platform, with infrastructure, tools and the governance framework. From it arrows lead to three domains: sales, marketing and product.",
        "Each domain has one data product under it: sales has orders, marketing has campaigns, product has usage. From each product an arrow leads to the consumers at the bottom: analytics, machine learning (ML) and business intelligence (BI).",
      ]}
    >
      <TwoLayouts
        text={{
          id: "figure-mesh-architecture",
          title: "Data mesh architecture",
          description:
            "Four layers joined by arrows from top to bottom: the self-serve platform, three domains, one data product of each domain, and the consumers.",
        }}
        wide={{ width: 560, height, drawing: <Layers width={560} /> }}
        narrow={{ width: 320, height, drawing: <Layers width={320} /> }}
      />
    </DiagramFigure>
  );
}

function Layers({ width }: { width: number }) {
  const gap = width > 400 ? 28 : 12;
  const columnWidth = (width - 2 - 2 * gap) / 3;
  const middle = width / 2;
  return (
    <>
      <Frame area={{ x: 1, y: 1, width: width - 2, height: 62 }} tone="shared" />
      <Label x={middle} y={22} lines={["Self-Serve Data Platform"]} bold />
      <Label x={middle} y={44} lines={["(Infrastructure, Tools, Governance Framework)"]} muted />
      {columns.map(({ domain }, index) => {
        const x = 1 + index * (columnWidth + gap);
        const center = x + columnWidth / 2;
        return (
          <g key={domain[0]}>
            <Arrow from={[center, 66]} to={[center, 88]} />
            <Box area={{ x, y: 92, width: columnWidth, height: 52 }} tone="team" lines={domain} />
          </g>
        );
      })}
      {columns.map(({ product }, index) => {
        const x = 1 + index * (columnWidth + gap);
        const center = x + columnWidth / 2;
        return (
          <g key={product[0]}>
            <Arrow from={[center, 147]} to={[center, 170]} />
            <Box
              area={{ x, y: 174, width: columnWidth, height: 72 }}
              tone="thing"
              lines={product}
            />
            <Arrow from={[center, 249]} to={[center, 275]} />
          </g>
        );
      })}
      <Box
        area={{ x: 1, y: 279, width: width - 2, height: 60 }}
        tone="thing"
        lines={["Consumers (Analytics, ML, BI)"]}
      />
    </>
  );
}
