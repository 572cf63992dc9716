import { ownOf } from "../core/own-data.js";
/**
 * A fact: what the input says at one place, or does not say yet. The place is kept, so that a rule that meets a
 * missing fact can ask for it by name.
 */
export interface Fact<T> {
  readonly value: T | undefined;
  readonly field: string;
  /** Why the fact is missing, where "nobody gave it" is not the reason: an expired parameter, for instance. */
  readonly lack?: string;
}

/**
 * A fact of which something is said: an empty list says no more than a missing one and counts as missing.
 *
 * @example
 * ```ts
 * import { stated } from "digital-pilot-rules/rules";
 *
 * stated({ value: [], field: "plan.tasks" }).value === undefined; //=> true
 * ```
 */
export const stated = <T>(fact: Fact<T>): Fact<T> =>
  isEmptyList(fact) ? { value: undefined, field: fact.field } : fact;

function isEmptyList(fact: Fact<unknown>): boolean {
  try {
    return Array.isArray(fact.value) && fact.value.length === 0;
  } catch {
    // What is no fact, or will not be looked at, is left to whoever reads it.
    return false;
  }
}

/**
 * A window on a part of the input that need not be there: `application.at("period").at("start")`.
 *
 * @example
 * ```ts
 * import { View } from "digital-pilot-rules/rules";
 *
 * const start = new View<{ period?: { start?: string } }>({}).at("period").at("start");
 * start.field; //=> "period.start"
 * start.value === undefined; //=> true
 * ```
 */
export class View<T> implements Fact<T> {
  readonly value: T | undefined;
  readonly field: string;

  constructor(value: T | undefined, field = "") {
    this.value = value;
    this.field = field;
  }

  at<Key extends keyof T & string>(key: Key): View<NonNullable<T[Key]>> {
    const value = ownOf(this.value as NonNullable<T> | undefined, key) ?? undefined;
    return new View<NonNullable<T[Key]>>(value as NonNullable<T[Key]> | undefined, this.within(key));
  }

  /**
   * 自定字段. A field that the edition has beside the built-in ones, by its name; its value is what the edition declares: `true` or `false` of a
   * `yes-or-no`, a number of a `count`, a list of texts of `words`, else text.
   */
  own<Value extends string | number | boolean | readonly string[] = string>(
    name: string,
  ): View<NoInfer<Value>> {
    const holder: object = this.value ?? {};
    const value = Object.hasOwn(holder, name)
      ? (holder as Readonly<Record<string, unknown>>)[name]
      : undefined;
    return new View<NoInfer<Value>>((value ?? undefined) as Value | undefined, this.within(name));
  }

  private within(key: string | number): string {
    return this.field === "" ? String(key) : `${this.field}.${key}`;
  }

  /** One window for each element of a list; `undefined` where the list itself is missing. */
  static each<Element>(list: View<readonly Element[]>): readonly View<Element>[] | undefined {
    return list.value?.map((element, index) => new View(element, list.within(index)));
  }
}
