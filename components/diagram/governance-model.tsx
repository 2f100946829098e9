import { TwoLayouts } from "./canvas";
import { DiagramFigure } from "./diagram-figure";
import { Arrow, Branches, Frame, Label, type Tone } from "./shapes";

type Group = { name: string; tone: Tone; rules: string[] };

const together: Group = {
  name: "Global Policies (Platform)",
  tone: "shared",
  rules: [
    "Data privacy (GDPR, CCPA)",
    "Security standards",
    "Interoperability rules",
    "Quality baselines",
  ],
};

const inEachDomain: Group = {
  name: "Domain Implementation (Teams)",
  tone: "team",
  rules: ["Domain-specific rules", "Data product SLAs", "Access policies"],
};

export function GovernanceModel() {
  return (
    <DiagramFigure
      caption="The governance model: few rules for all, many made where the data are."
      words={[
        `${together.name}: ${together.rules.join(", ")}.`,
        `These hold in every domain. ${inEachDomain.name}: ${inEachDomain.rules.join(", ")}.`,
      ]}
    >
      <TwoLayouts
        text={{
          id: "figure-governance-model",
          title: "Governance model",
          description: `Two groups of rules. An arrow leads from the first, ${together.name}, with four rules, to the second, ${inEachDomain.name}, with three.`,
        }}
        wide={{
          width: 560,
          height: 172,
          drawing: (
            <>
              <RuleGroup group={together} x={1} y={1} width={258} />
              <Arrow from={[264, 22]} to={[296, 22]} />
              <RuleGroup group={inEachDomain} x={301} y={1} width={258} />
            </>
          ),
        }}
        narrow={{
          width: 300,
          height: 344,
          drawing: (
            <>
              <RuleGroup group={together} x={1} y={1} width={298} />
              <Arrow from={[150, 174]} to={[150, 198]} />
              <RuleGroup group={inEachDomain} x={1} y={203} width={298} />
            </>
          ),
        }}
      />
    </DiagramFigure>
  );
}

function RuleGroup({ group, x, y, width }: { group: Group; x: number; y: number; width: number }) {
  const rows = group.rules.map((_, index) => y + 66 + index * 30);
  const height = 54 + group.rules.length * 30;
  return (
    <g>
      <Frame area={{ x, y: y + 20, width, height: height - 24 }} tone="ground" />
      <Frame area={{ x, y, width, height: 42 }} tone={group.tone} />
      <Label x={x + 16} y={y + 21} lines={[group.name]} anchor="start" bold />
      <Branches x={x + 20} top={y + 42} rows={rows} />
      {group.rules.map((rule, index) => (
        <Label key={rule} x={x + 40} y={rows[index] ?? y} lines={[rule]} anchor="start" />
      ))}
    </g>
  );
}
