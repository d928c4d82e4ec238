/** Writes what is selected and shown into the part of the address after `?`; an empty part goes. Loads nothing. */
export function changeAddress(parts: Record<string, string>) {
  const next = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const query = next.toString();
  window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
}
