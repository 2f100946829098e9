import { PLAYED } from "@/exercises/02-data-product-design/cases/played";
import { placed } from "@/exercises/02-data-product-design/checks/answered";
import { type Contract, readContract } from "@/exercises/02-data-product-design/checks/contract";
import type { Judge } from "@/exercises/exercise";
import { type Finding, reportFindings } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";

/** Judges the contract by what is found in it, once it can be read as one. */
export function onContract(
  judge: (contract: Contract, lines: Lines, written: Written) => Finding[],
): Judge {
  return (observations, cases) => {
    const contract = readContract(observations);
    const problem =
      "problem" in contract
        ? contract.problem
        : reportFindings(judge(contract, linesOf(observations), writtenIn(observations)));
    return problem && placed(problem, PLAYED.contract, observations, cases);
  };
}

/** Where the learner's program writes what the steps ask for; undefined where it has no such name. */
export type Lines = Record<"owner" | "personal" | "required" | "sla", number | undefined>;

function linesOf(observations: Observations): Lines {
  return {
    owner: lineOf(observations, "OWNER"),
    personal: lineOf(observations, "PERSONAL"),
    required: lineOf(observations, "REQUIRED"),
    sla: lineOf(observations, "SLA"),
  };
}

/** What the learner's program holds under the names of the steps; undefined where it has no such name. */
export type Written = Record<keyof Lines, PythonValue | undefined>;

function writtenIn({ byProbe }: Observations): Written {
  const held = (name: string) => {
    const seen = byProbe.get(name);
    return seen?.outcome === "returned" ? seen.value : undefined;
  };
  return {
    owner: held("OWNER"),
    personal: held("PERSONAL"),
    required: held("REQUIRED"),
    sla: held("SLA"),
  };
}

/** One thing that is wrong in a contract, where, and the wrong ideas that lead to just this. */
export function finding(
  message: string,
  got: PythonValue | undefined,
  { line, ideas = [] }: { line?: number; ideas?: readonly string[] } = {},
): Finding {
  return { problem: { message, got: got ?? null, line }, ideas };
}
