/**
 * An ordinary run tries the same random cases each time: what turns red is then the doing of the change at hand, and turns red
 * again for whoever looks. New cases are the work of `npm run test:deep`, and of a run with SEED set to a number or to `random`.
 */
import * as fc from "fast-check";
import { isDeep, runs } from "./runs.js";

const wish = process.env.SEED ?? (isDeep ? "random" : "20241129");

/** What fast-check tries where a law asks for no number. */
const usual = 100;

fc.configureGlobal({ numRuns: runs(usual, usual), ...(wish !== "random" && { seed: Number(wish) }) });
