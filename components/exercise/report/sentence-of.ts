/** Words with which a judge begins that are no names of a program or a case. */
const words =
  /^(a|after|all|an|at|by|capabilities|check|domain|domains|every|in|more|no|not|nobody|only|product|products|random|say|severities|somebody|team|teams|the|this|two|what|who|with|write|your)\s/;

/** What a judge says as a sentence: it ends as one, and begins as one unless a name begins it. */
export function sentenceOf(message: string): string {
  const begun = words.test(message) ? message.charAt(0).toUpperCase() + message.slice(1) : message;
  return /[.!?…:]$/.test(begun) ? begun : `${begun}.`;
}
