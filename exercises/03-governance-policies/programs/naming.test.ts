import { describeNaming } from "@/exercises/mutation/describe-naming";

describeNaming("governance-policies");
