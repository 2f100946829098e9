import { ordersCase } from "@/exercises/02-data-product-design/case/orders-case";
import { type PythonDict, pythonDict } from "@/exercises/grading/python-value";

export const SAMPLE = {
  scenario: "sample",
  validated: "sample/validate",
  published: "sample/publish",
};

/** The records of sample_batch(), in its order. */
export const sampleRecords: readonly PythonDict[] = ordersCase.sample.map(({ record }) =>
  pythonDict(Object.entries(record)),
);

/** The records of first_batch(), in its order. */
export const firstRecords: readonly PythonDict[] = ordersCase.first_batch.map(({ record }) =>
  pythonDict(Object.entries(record)),
);
