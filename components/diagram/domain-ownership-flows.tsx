import { DiagramFigure } from "./diagram-figure";
import { Flow } from "./flow";

export function TraditionalFlow() {
  return (
    <DiagramFigure caption="The traditional way: from the sales team’s wish to its data.">
      <Flow
        text={{
          id: "figure-traditional-flow",
          title: "How sales gets data from a central team",
          description:
            "Five steps joined by arrows: sales team, request, central data team, build pipeline, deliver. The whole takes weeks or months.",
        }}
        steps={[
          { lines: ["Sales Team"], tone: "team" },
          { lines: ["Request"], tone: "thing" },
          { lines: ["Central", "Data Team"], tone: "shared" },
          { lines: ["Build", "Pipeline"], tone: "thing" },
          { lines: ["Deliver"], tone: "thing" },
        ]}
        remark="(Weeks/months delay)"
      />
    </DiagramFigure>
  );
}

export function MeshFlow() {
  return (
    <DiagramFigure caption="The way of data mesh: the sales team serves itself, and others, from a product that it owns.">
      <Flow
        text={{
          id: "figure-mesh-flow",
          title: "How sales gets data in a data mesh",
          description:
            "Three steps joined by arrows: sales team, own sales data product, self-serve. Access is immediate.",
        }}
        steps={[
          { lines: ["Sales Team"], tone: "team" },
          { lines: ["Own Sales", "Data Product"], tone: "team" },
          { lines: ["Self-serve"], tone: "thing" },
        ]}
        remark="(Immediate access)"
      />
    </DiagramFigure>
  );
}
