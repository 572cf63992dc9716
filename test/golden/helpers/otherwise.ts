/** Each part of a thing said otherwise, one at a time. */

/** What is tried in the place of each kind of value; `undefined` takes it away. */
function othersOf(value: unknown): readonly unknown[] {
  if (typeof value === "boolean") return [!value, undefined];
  if (typeof value === "number") return [value + 1, 0, undefined];
  if (Array.isArray(value)) return [[], value.slice(1), [...value, value[0]], undefined];
  if (typeof value === "object" && value !== null) return [{}, undefined];
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return ["2023-12-31", "2026-12-31", "2027-01-01", undefined];
  if (/^-?[\d.]+$/.test(String(value))) return ["0", `${value}0`, "约3", undefined];
  return ["无", "其他", undefined];
}

/** Of a list the first element and the last. */
function placesIn(value: unknown, path = ""): readonly (readonly [path: string, value: unknown])[] {
  const own = path === "" ? [] : [[path, value] as const];
  if (typeof value !== "object" || value === null) return own;
  const entries = Object.entries(value).filter(
    ([key], index, all) => !Array.isArray(value) || key === "0" || index === all.length - 1,
  );
  return [...own, ...entries.flatMap(([key, part]) => placesIn(part, path === "" ? key : `${path}.${key}`))];
}

/** Of a few parts that stand beside each other. */
const partsInOne = 8;

type Places = ReturnType<typeof placesIn>;

/** The places of each section, a few at a time. */
export const placesOf = (thing: object, sections: readonly string[]): readonly Places[] =>
  sections.flatMap((section) => {
    const inSection = placesIn(thing[section as keyof typeof thing], section);
    return Array.from({ length: Math.ceil(inSection.length / partsInOne) }, (_, index) =>
      inSection.slice(index * partsInOne, (index + 1) * partsInOne),
    );
  });

/** What is said of each other value that stands in one of these places, where anything is. */
export const linesOf = (
  places: Places,
  toldOf: (path: string, other: unknown) => string,
): readonly string[] =>
  places.flatMap(([path, value]) =>
    othersOf(value).flatMap((other) => {
      const said = toldOf(path, other);
      const what = other === undefined ? "not said" : JSON.stringify(other).slice(0, 20);
      return said === "" ? [] : [`${path} ${what}: ${said}`];
    }),
  );
