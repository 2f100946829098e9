import { describeNaming } from "@/exercises/mutation/describe-naming";

describeNaming("reads-per-team");
