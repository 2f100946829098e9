import { expect, test } from "vitest";
import { checkAnchor, checkOfAddress } from "./check-anchor";

const checks = [{ id: "covers_all" }, { id: "one_owner" }];

test.each([
  ["#check-covers_all", "covers_all"],
  [`#${checkAnchor("one_owner")}`, "one_owner"],
  ["#check-no_such_check", null],
  ["#covers_all", null],
  ["#", null],
  ["", null],
])("The address part %j names the check %j", (hash, id) => {
  expect(checkOfAddress(hash, checks)).toBe(id);
});
