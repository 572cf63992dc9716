import { fieldOf, type Issue, type Path } from "./issue.js";

/** The same issue as one of a part of a larger input. */
export const below = (holder: Path, issue: Issue): Issue => {
  const path = [...holder, ...issue.path];
  return { ...issue, path, field: fieldOf(path) };
};
