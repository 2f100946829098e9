import { describeNaming } from "@/exercises/mutation/describe-naming";

describeNaming("data-product-design");
