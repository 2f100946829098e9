"use client";

import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";

/**
 * Who typed a code learns only from the answer that this class is told which checks fail: then
 * nothing is joined until they press the button again.
 */
export function ToldOfChecks() {
  const { values, errors } = useContext(FormContext);
  return (
    <>
      <input type="hidden" name="told" value={errors.told ? values.code : (values.told ?? "")} />
      {errors.told && (
        <Notice tone="warn" title="One thing before you join" announce>
          <p>{errors.told}</p>
        </Notice>
      )}
    </>
  );
}
