import { describePrograms } from "@/exercises/describe-programs";

describePrograms("reads-per-team", { coreAlsoPasses: [], leastAccepted: 1 });
