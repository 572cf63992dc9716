/** The state of a live page in its address, so that a case can be sent: compressed JSON behind `#a=`. Nothing is sent anywhere. */

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

export async function packed(value: unknown): Promise<string> {
  const text = new Blob([JSON.stringify(value)]).stream();
  const bytes = await bytesOf(text.pipeThrough(new CompressionStream("deflate-raw")));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What was packed; `undefined` for an address that somebody has cut or changed. */
export async function unpacked(text: string): Promise<unknown> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(new TextDecoder().decode(await bytesOf(stream)));
  } catch {
    return undefined;
  }
}

/** `#example=3-2&a=…` as its parts. */
export const partsOf = (hash: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(hash.replace(/^#/, "")));

/** Writes the state into the address, without a step in the history. */
export function show(parts: Readonly<Record<string, string>>): void {
  history.replaceState(history.state, "", `#${new URLSearchParams(parts)}`);
}

/** Writes one part beside the others, as they are when it has been packed: another half of the page may have written its own meanwhile. */
export async function showBeside(part: string, value: unknown): Promise<void> {
  const text = await packed(value);
  show({ ...partsOf(location.hash), [part]: text });
}
