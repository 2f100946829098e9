import { describePrograms } from "@/exercises/describe-programs.fixture";

describePrograms("reads-per-team", { coreAlsoPasses: [] });
