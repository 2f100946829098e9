import "server-only";
import { makeMaps } from "@/exercises/01-domain-identification/cases/maps";
import type { ReportInput } from "@/exercises/01-domain-identification/cases/report-input";
import type { Report } from "@/exercises/01-domain-identification/checks/report-checks";
import {
  expectedReport,
  insteadOfReport,
} from "@/exercises/01-domain-identification/model/boundary-report";
import { createCases } from "@/exercises/casework/create-cases";
import type { Step } from "@/exercises/casework/story";
import type { Cases } from "@/exercises/exercise";
import { pythonDict, pythonTuple } from "@/exercises/grading/python-value";

/** The cases of exercise 1. Its designs are judged against the public dossier and need none. */
export function makeCases(seed: string): Cases {
  return createCases(
    ["DOMAINS", "PRODUCTS"],
    [
      { name: "report", steps: makeMaps(seed).map(reportStep) },
      { name: "own", steps: [{ name: "report", call: "report on their own map", given: [] }] },
    ],
  );
}

function reportStep(input: ReportInput): Step<Report> {
  const { check, where, domains, affinity } = input;
  return {
    call: "boundary_report",
    given: [
      pythonDict(
        [...domains].map(([name, owned]) => [name, pythonDict([["entities", [...owned]]])]),
      ),
      affinity.map((edge) => pythonTuple(...edge)),
    ],
    judged: [
      {
        check,
        where,
        expected: () => expectedReport(input),
        instead: () => insteadOfReport(input),
      },
    ],
  };
}
