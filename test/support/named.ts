import { editionDigest, nm2024 } from "../../src/index.js";

/** How a result names the edition of 2024. */
export const byNm2024 = { edition: "nm-2024", editionDigest: editionDigest(nm2024) } as const;

/** How a result says that no edition was given. */
export const byNone = { edition: null, editionDigest: null } as const;

/** How a result says that none could be used. */
export const byNothing = { edition: "", editionDigest: "" } as const;
