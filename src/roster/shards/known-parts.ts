import { deepFreeze } from "../../core/freeze.js";
import type { Issue, Result } from "../../core/issue.js";
import { snapshot } from "../../core/snapshot.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import type { Ground } from "../scan/row.js";
import { faultInPart } from "./check-part.js";
import { emptyPart, type RosterPart, sealed } from "./part.js";
import { limits, parsed, refused } from "./shards.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const below = /* @__PURE__ */ belowIn("rosterOptions");

interface Aggregated {
  /** Summaries of another version cannot be added. */
  readonly version: string;
  /** The chosen chains, in which a summary counts. */
  readonly chains: Ground["chains"];
  /** How many signatures there are of each chain. */
  readonly signatures: number;
  /** Why nothing can be taken, where the options are not usable. */
  readonly unusable: readonly Issue[] | undefined;
}

/** The summaries of one aggregation: those that were made or checked here are frozen, so they need not be checked again. */
export class KnownParts {
  private readonly known = new WeakSet<RosterPart>();
  private readonly of: Aggregated;

  constructor(of: Aggregated) {
    this.of = of;
  }

  /** Of no shard. */
  empty(): RosterPart {
    const part = deepFreeze(emptyPart(this.of.version));
    this.known.add(part);
    return part;
  }

  /** A summary that was made here, or has been checked. */
  keep(part: RosterPart): Result<RosterPart> {
    this.known.add(deepFreeze(part));
    return { ok: true, value: part, issues: [] };
  }

  /** A summary that the caller hands in, as the argument of this name. */
  take(data: unknown, name: string): Result<RosterPart> {
    if (this.of.unusable) return refused(this.of.unusable);
    if (this.known.has(data as RosterPart)) return { ok: true, value: data as RosterPart, issues: [] };
    const copy = snapshot(data, limits);
    return copy.ok ? this.check(copy.value, name) : refused(copy.issues.map((issue) => below([name], issue)));
  }

  /** A summary that comes as text. */
  decode(encoded: unknown): Result<RosterPart> {
    if (this.of.unusable) return refused(this.of.unusable);
    const data = parsed(encoded);
    return data === undefined
      ? refused([error("not-a-summary", ["summary"])])
      : this.check(data.value, "summary");
  }

  /** Refuses what is no summary of this version, and what this library cannot have made. */
  private check(data: unknown, name: string): Result<RosterPart> {
    // What can stand in a summary depends on its version, so nothing else is said of another one.
    if (isOfAnother(data, this.of.version)) return refused([error("another-version", [name, "version"])]);
    const fault = faultInPart(data, this.of.chains, this.of.signatures);
    if (fault !== undefined) return refused([error("not-a-summary", [name, ...fault])]);
    const given = data as RosterPart;
    const part = sealed(given);
    return part.checksum === given.checksum
      ? this.keep(part)
      : refused([error("not-a-summary", [name, "checksum"])]);
  }
}

function isOfAnother(data: unknown, version: string): boolean {
  const { kind, version: given } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return kind === "roster-part" && typeof given === "string" && given !== version;
}
