/**
 * 未能读出的事项. Some absences say something: no objections, no payments, no changes, no exemption. What was written there and cannot be
 * read is no absence, so an entry of which nothing is known stands for it, and rules ask.
 */
import { bareRecord } from "../core/bare-record.js";
import type { Issue } from "../core/issue.js";

type Node = Record<string | number, unknown>;

/** An entry that inherits nothing, as all that rules look at. */
const blank = (): Node => bareRecord();

const standIns: readonly (readonly [field: RegExp, standIn: () => unknown])[] = [
  [/^(?:enterprises\.\d+\.)?exemption$/, blank],
  [/^(?:publicity\.objections|approval\.(?:payments|changes))$/, () => [blank()]],
];

/** `own`: our own data, which is completed in its place; `issues`: what could not be read of it. */
export function withUnreadAbsences<T extends object>(own: T, issues: readonly Issue[]): T {
  for (const { path, severity } of issues) if (severity === "error") stand(own as Node, path);
  return own;
}

function stand(own: Node, path: Issue["path"]): void {
  let node: Node | undefined = own;
  for (const [index, key] of path.entries()) {
    // The list that it stood in was left out with it.
    if (node === undefined) return;
    const field = path.slice(0, index + 1).join(".");
    const standIn = standIns.find(([pattern]) => pattern.test(field))?.[1];
    if (standIn !== undefined) {
      node[key] ??= standIn();
      return;
    }
    node = node[key] as Node | undefined;
  }
}
