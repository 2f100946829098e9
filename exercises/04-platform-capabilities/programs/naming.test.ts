import { describeNaming } from "@/exercises/mutation/describe-naming";

describeNaming("platform-capabilities");
