/** The words of a text, Chinese or not: the build makes the index with it, and the page takes a query apart in the same way. */
export const tokenize = (text: string): string[] => {
  if (!("Segmenter" in Intl)) return text.split(/[\s\p{P}]+/u);
  const words: string[] = [];
  const segments = new Intl.Segmenter("zh", { granularity: "word" }).segment(text);
  for (const { segment, isWordLike } of segments) if (isWordLike) words.push(segment);
  return words;
};
