/** The headings and the fenced blocks of a Markdown text; a "#" inside a block is no heading. */
export function readMarkdown(text) {
  const headings = [];
  const blocks = [];
  let block;
  for (const line of text.split(/\r?\n/)) {
    const fence = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)/.exec(line);
    if (block) {
      const ends = fence?.[1].startsWith(block.fence) && line.trim() === fence[1];
      if (ends) block = undefined;
      else block.lines.push(line);
    } else if (fence) {
      block = { fence: fence[1], language: fence[2].toLowerCase(), lines: [] };
      blocks.push(block);
    } else {
      const heading = /^ {0,3}(#{1,6})\s+(.+)$/.exec(line);
      if (heading) headings.push({ level: heading[1].length, title: heading[2] });
    }
  }
  return { headings, blocks };
}

/** The command lines of a Markdown text: every line of a shell block that is neither blank nor a comment. */
export function commandsOf(text) {
  return readMarkdown(text)
    .blocks.filter(({ language }) => ["sh", "bash", "shell", "console"].includes(language))
    .flatMap(({ lines }) => lines)
    .map((line) => line.trim().replace(/^\$ /, ""))
    .filter((line) => line !== "" && !line.startsWith("#"));
}
