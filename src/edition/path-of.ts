/** The path of a field that stands in a row of the table. */
export const pathOf = (field: string): readonly (string | number)[] =>
  field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
