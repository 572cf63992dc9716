import { fenOf, type Yuan } from "../core/money.js";

export const isNothing = (amount: Yuan): boolean => fenOf(amount) === 0n;
