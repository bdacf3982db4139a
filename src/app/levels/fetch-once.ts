/** Content that is fetched when it is first needed, once. */
const loads = new Map<string, Promise<unknown>>();

/** What `load` gives; a second call with the same key gives the same. Where it fails, a later call tries again. */
export function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const running = loads.get(key) ?? load();
  loads.set(key, running);
  running.catch(() => loads.delete(key));
  return running as Promise<T>;
}

/** @throws where the address gives no JSON */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json() as Promise<T>;
}
