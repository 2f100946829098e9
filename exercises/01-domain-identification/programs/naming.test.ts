import { describeNaming } from "@/exercises/mutation/describe-naming.fixture";

describeNaming("domain-identification");
