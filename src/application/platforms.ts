import { View } from "../kernel/fact.js";
import { saysNone } from "../vocabulary/none-words.js";
import type { Chain, Platform } from "./chain.js";

/** The platforms of a chain; one that is called 无 is none. */
export const platformsOf = (chain: View<Chain>): readonly View<Platform>[] | undefined =>
  View.each(chain.at("platforms"))?.filter(({ value }) => value?.name === undefined || !saysNone(value.name));
