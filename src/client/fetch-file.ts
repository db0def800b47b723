/** A file of the portal; null where it is not there or cannot be reached. The copy on a stick has another way of its own. */
export async function fetchFile(url: URL, options: RequestInit = {}): Promise<Uint8Array | null> {
  const response = await fetch(url, options).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
