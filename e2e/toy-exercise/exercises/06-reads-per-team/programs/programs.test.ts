import { describePrograms } from "@/exercises/describe-programs.fixture";

describePrograms("reads-per-team", { cases: "e485c6ce27b0", coreAlsoPasses: [] });
