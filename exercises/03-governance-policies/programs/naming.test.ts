import { describeNaming } from "@/exercises/mutation/describe-naming.fixture";

describeNaming("governance-policies");
