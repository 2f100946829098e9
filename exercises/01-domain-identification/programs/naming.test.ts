import { describeNaming } from "@/exercises/mutation/describe-naming";

describeNaming("domain-identification");
