/**
 * 统一社会信用代码, by GB 32100-2015: one character for the registering authority, one for the kind of body, six for
 * the division, nine for the organisation (GB 11714) and a check character.
 */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z

/** 3 to the power of the position, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const length = 18;

export const creditCodePattern = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** What became of a text that should be a code. `position` counts from one. */
export type CreditCodeInspection =
  | {
      readonly ok: true;
      readonly registrar: string;
      readonly category: string;
      readonly division: string;
      readonly organisation: string;
    }
  | { readonly ok: false; readonly code: "length"; readonly actual: number; readonly required: number }
  | { readonly ok: false; readonly code: "alphabet"; readonly position: number; readonly character: string }
  | {
      readonly ok: false;
      readonly code: "check-character";
      readonly actual: string;
      readonly required: string;
    };

/** The check character that the first seventeen of eighteen characters ask for; `undefined` where any of the eighteen is none of a code. */
function requiredIn(code: string): string | undefined {
  let weighed = 0;
  for (let index = 0; index < length; index += 1) {
    const count = alphabet.indexOf(code.charAt(index));
    if (count < 0) return undefined;
    weighed += count * (weights[index] ?? 0);
  }
  return alphabet.charAt((31 - (weighed % 31)) % 31);
}

/** Whether nothing is wrong with a code; most are right, and of these nobody asks for the parts. */
export const isCreditCode = (code: string): boolean =>
  code.length === length && requiredIn(code) === code.charAt(length - 1);

/** Looks at a code as it stands: no trimming, no change of case or width, since a code that needs any is not the one on the licence. */
export function inspectCreditCode(code: string): CreditCodeInspection {
  if (code.length !== length) return { ok: false, code: "length", actual: code.length, required: length };
  const required = requiredIn(code);
  if (required === undefined) {
    const foreign = Array.from(code).findIndex((character) => !alphabet.includes(character));
    const character = Array.from(code)[foreign] as string;
    return { ok: false, code: "alphabet", position: foreign + 1, character };
  }
  const actual = code.charAt(length - 1);
  if (actual !== required) return { ok: false, code: "check-character", actual, required };
  return {
    ok: true,
    registrar: code.slice(0, 1),
    category: code.slice(1, 2),
    division: code.slice(2, 8),
    organisation: code.slice(8, 17),
  };
}
