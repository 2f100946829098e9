/** Opens the result at the address of its attempt: a new page, at its top, announced like any other. */
export function openResult(): void {
  history.scrollRestoration = "manual";
  location.replace(location.pathname);
}
