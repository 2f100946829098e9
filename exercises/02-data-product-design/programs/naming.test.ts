import { describeNaming } from "@/exercises/mutation/describe-naming.fixture";

describeNaming("data-product-design");
