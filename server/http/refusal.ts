/** An expected "no" to a request: thrown by data functions, turned into a status and a sentence by the edge. */
export class Refusal extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429;
  /** For programs; stable. */
  readonly code: string;
  /** What a program needs to recover, such as the newer version in a conflict. */
  readonly details: Record<string, unknown>;

  constructor(
    status: Refusal["status"],
    code: string,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
    this.details = details;
  }
}
