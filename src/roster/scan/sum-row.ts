/** A row that adds others up: 合计, 本页小计, 总计（12户）. The name of an enterprise has more to it. */
const sum =
  /^(?:本页|本表|以上|全部|全市|全盟|全区|各链|各产业链|产业链)?(?:小计|合计|总计|共计|累计|总数|平均值?|平均数)(?:[:：]|[(（][^()（）]*[)）]|共?\d+[户家个])*$/;

/** No such text is longer. */
export const longestSum = 40;

export const isSum = (cell: string): boolean =>
  cell.length <= longestSum && sum.test(cell.replace(/[\s"'“”]/g, ""));

/** What a row that adds others up says it is: it has no credit code, and stands for no enterprise of its own. */
export function sumIn(row: readonly string[], columns: readonly (string | undefined)[]): string | undefined {
  const isBlank = (column: string): boolean =>
    row.every((cell, index) => columns[index] !== column || cell.trim() === "");
  if (!isBlank("creditCode")) return undefined;
  const isNamed = !isBlank("name");
  return row.find((cell, index) => columns[index] === (isNamed ? "name" : undefined) && isSum(cell))?.trim();
}
