import { describeNaming } from "@/exercises/mutation/describe-naming.fixture";

describeNaming("reads-per-team");
