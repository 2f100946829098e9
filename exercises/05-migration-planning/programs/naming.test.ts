import { describeNaming } from "@/exercises/mutation/describe-naming";

describeNaming("migration-planning");
