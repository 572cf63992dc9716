/** 空白. Whether a text is more than blanks, which the first character of most texts shows. */
export function hasContent(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff) || text.trim() !== "";
}
