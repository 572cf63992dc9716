import fc from "fast-check";

type Data = Record<string | number, unknown>;

/** What somebody may type into any field, or a program put there: in form, in a form of its own, blank, or nothing that fits. */
const typed: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      "",
      " ",
      "无",
      "规上",
      "是",
      "no",
      "yes",
      "above",
      "none-yet",
      "1,000",
      "1.50",
      "12",
      "0",
      "2024-06-30",
    ],
    ...["2024-02-30", "链主", "service-provider", "enterprise", "91150200701240234X", "911502007012402341"],
    ...[
      null,
      true,
      false,
      0,
      3,
      -1,
      1.5,
      2024,
      [],
      {},
      [""],
      [null],
      ["无"],
      [{}],
      [{ name: " " }],
      { id: "" },
    ],
    ...[
      ["policy", "政策"],
      { reason: "无" },
      { reason: ["", "停产"] },
      { unknown: 1 },
      [{ unknown: "x" }, null, {}],
    ],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** One change of plain data, made in a copy; where nothing is to be changed the copy is the same. */
type Edit = (data: unknown) => unknown;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Every place in plain data, by its path. */
function placesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[...path, key], ...placesIn((value as Data)[key], [...path, key])]);
}

function edited(data: unknown, at: number, change: (holder: Data, key: string | number) => void): unknown {
  const copy = structuredClone(data);
  const places = placesIn(copy);
  if (places.length === 0) return copy;
  const place = pick(places, at);
  const holder = place.slice(0, -1).reduce<unknown>((inner, key) => (inner as Data)[key], copy);
  change(holder as Data, place.at(-1) as string | number);
  return copy;
}

/** Sets, takes away, inserts, moves, swaps and adds, somewhere in the data. */
export const anEdit: fc.Arbitrary<Edit> = fc
  .record({
    at: fc.nat({ max: 100_000 }),
    to: fc.nat({ max: 100_000 }),
    how: fc.constantFrom("set", "set", "set", "remove", "insert", "move", "add", "copy", "number-to-text"),
    value: typed,
    name: fc.constantFrom("unknown", "name", "enterprises", "scale", "reason", "id"),
  })
  .map(
    ({ at, to, how, value, name }) =>
      (data) =>
        edited(data, at, (holder, key) => {
          if (how === "set") holder[key] = structuredClone(value);
          else if (how === "number-to-text") holder[key] = String(holder[key]);
          else if (how === "add" && !Array.isArray(holder)) holder[name] = structuredClone(value);
          else if (how === "copy" && Array.isArray(holder))
            holder.push(structuredClone(holder[key as number]));
          else if (how === "insert" && Array.isArray(holder))
            holder.splice(key as number, 0, structuredClone(value));
          else if (how === "move" && Array.isArray(holder))
            holder.splice(to % holder.length, 0, ...holder.splice(key as number, 1));
          else if (how === "remove" && Array.isArray(holder)) holder.splice(key as number, 1);
          else if (how === "remove") delete holder[key];
        }),
  );

/** Several edits, one after the other. */
export const edits = (maxLength: number): fc.Arbitrary<readonly Edit[]> => fc.array(anEdit, { maxLength });
