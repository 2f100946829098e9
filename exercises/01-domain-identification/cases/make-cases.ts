import "server-only";
import { makeReportInputs } from "@/exercises/01-domain-identification/cases/inputs";
import { expectedReport } from "@/exercises/01-domain-identification/model/oracle";
import type { Cases } from "@/exercises/exercise";
import { pythonDict, pythonTuple } from "@/exercises/grading/python-value";

/** The cases of exercise 1. Its designs are judged against the public dossier and need none. */
export function makeCases(seed: string): Cases {
  const inputs = makeReportInputs(seed);
  return {
    inputs: inputs.map(({ domains, affinity }) =>
      pythonTuple(
        pythonDict(
          [...domains].map(([name, owned]) => [name, pythonDict([["entities", [...owned]]])]),
        ),
        affinity.map((edge) => pythonTuple(...edge)),
      ),
    ),
    expectations: inputs.map((input) => ({
      check: input.check,
      where: input.where,
      report: expectedReport(input),
    })),
  };
}
