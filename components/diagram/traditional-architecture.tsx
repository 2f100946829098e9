import { DiagramFigure } from "./diagram-figure";
import { Flow } from "./flow";

export function TraditionalArchitecture() {
  return (
    <DiagramFigure caption="The traditional architecture: whatever anyone wants to know, it passes through one team.">
      <Flow
        text={{
          id: "figure-traditional-architecture",
          title: "Traditional architecture",
          description:
            "Four boxes in a row, joined by arrows: domain teams, central data team, data lake or warehouse, analytics. The central data team, through which everything passes, has a colour of its own.",
        }}
        steps={[
          { lines: ["Domain Teams"], tone: "team" },
          { lines: ["Central Data", "Team"], tone: "shared" },
          { lines: ["Data Lake/", "Warehouse"], tone: "thing" },
          { lines: ["Analytics"], tone: "thing" },
        ]}
      />
    </DiagramFigure>
  );
}
