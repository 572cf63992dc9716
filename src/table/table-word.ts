import { type Locale, messageOf } from "../locale/messages.js";

/** The word of a table's heading or state; a key that has none shows as it stands. */
export const tableWord = (key: string, locale: Locale): string => messageOf("tables", key, locale) ?? key;
