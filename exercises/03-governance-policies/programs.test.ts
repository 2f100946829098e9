import { describePrograms } from "@/exercises/describe-programs";

describePrograms("governance-policies", { coreAlsoPasses: [], leastAccepted: 4 });
