"use client";

import { useState } from "react";
import { downloadText } from "@/components/exercise/files/download";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Violation } from "@/exercises/02-data-product-design/case/odcs/contract-json";
import type { PythonValue } from "@/exercises/grading/python-value";

const MOST_SHOWN = 40;

type Answer =
  | { kind: "asking" }
  | { kind: "judged"; violations: Violation[] }
  | { kind: "not-written"; violations: Violation[] }
  | { kind: "downloaded"; violations: Violation[] }
  | { kind: "our-fault"; what: string };

/** Holds the contract against the standard's schema and hands it out as a file, when asked to. */
export function OdcsFile({ contract }: { contract: PythonValue }) {
  // An answer is about the contract that it was asked for: a later Check makes it vanish.
  const [asked, setAsked] = useState<{ contract: PythonValue; answer: Answer } | null>(null);
  const answer = asked?.contract === contract ? asked.answer : null;

  async function ask(what: string, find: () => Promise<Answer>) {
    const say = (said: Answer) => setAsked({ contract, answer: said });
    say({ kind: "asking" });
    // The schema, the validator and the writer are loaded now: a network may fail.
    say(await find().catch((): Answer => ({ kind: "our-fault", what })));
  }

  const judge = () =>
    ask("What holds a contract against the standard could not be loaded", async () => {
      const { judgeContract } = await import("./odcs");
      return { kind: "judged", violations: judgeContract(contract) };
    });

  const download = () =>
    ask("What writes the file could not be loaded", async () => {
      const { judgeContract, writeContract } = await import("./odcs");
      const written = writeContract(contract);
      if (typeof written !== "string") return { kind: "not-written", violations: written };
      downloadText("sales_orders.odcs.yaml", written, "application/yaml");
      return { kind: "downloaded", violations: judgeContract(contract) };
    });

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-3">
        <Button kind="quiet" onClick={judge} disabled={answer?.kind === "asking"}>
          Hold it against ODCS v3.1.0
        </Button>
        <Button kind="quiet" onClick={download} disabled={answer?.kind === "asking"}>
          Download as ODCS YAML
        </Button>
      </div>
      <div role="status">{answer && <AnswerView answer={answer} />}</div>
    </div>
  );
}

function AnswerView({ answer }: { answer: Answer }) {
  switch (answer.kind) {
    case "asking":
      return <p className="text-muted text-sm">One moment</p>;
    case "downloaded":
      return (
        <>
          <p className="text-sm">sales_orders.odcs.yaml is with your browser's downloads.</p>
          {answer.violations.length > 0 && (
            <Violations title="The file is against ODCS v3.1.0" violations={answer.violations} />
          )}
        </>
      );
    case "our-fault":
      return (
        <Notice tone="warn">
          <p>{`${answer.what}. That is our fault or the network's: please try again.`}</p>
        </Notice>
      );
    case "not-written":
      return <Violations title="It cannot be written as YAML" violations={answer.violations} />;
    case "judged":
      return answer.violations.length === 0 ? (
        <Notice tone="good" title="Nothing against ODCS v3.1.0">
          <p>
            Your contract keeps every demand of the standard's JSON schema, which this site states
            again in its own words: fields, types, values and conditions.
          </p>
        </Notice>
      ) : (
        <Violations title="Against ODCS v3.1.0" violations={answer.violations} />
      );
  }
}

function Violations({ title, violations }: { title: string; violations: readonly Violation[] }) {
  const hidden = violations.length - MOST_SHOWN;
  return (
    <Notice tone="bad" title={title}>
      <ul className="wrap-anywhere mt-1 list-disc space-y-1 pl-5">
        {violations.slice(0, MOST_SHOWN).map(({ path, message }, index) => (
          <li key={`${index} ${path}`}>
            <code className="font-mono">{path === "" ? "the contract" : path}</code>{" "}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="mt-1">{`And ${hidden} more.`}</p>}
    </Notice>
  );
}
