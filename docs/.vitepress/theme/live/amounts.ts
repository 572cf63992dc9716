/** Thousands and both places of the fen, from the decimal text itself. */
export const grouped = (amount: unknown): string => {
  const [whole = "", fen = ""] = String(amount).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fen.padEnd(2, "0")}`;
};

/** `0.35` as the 35 that people write before %; what is no rate stays as it is. */
export function percentOf(rate: string): string {
  const digits = /^(\d+)(?:\.(\d+))?$/.exec(rate);
  if (digits === null) return rate;
  const after = (digits[2] ?? "").padEnd(2, "0");
  const whole = `${digits[1]}${after.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = after.slice(2).replace(/0+$/, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}

/** 35 and `35%` as the rate `0.35`; anything else is handed on, for the library to refuse. */
export function rateOf(percent: string): string {
  const digits = /^(\d+)(?:\.(\d+))?\s*[%％]?$/.exec(percent.trim());
  if (digits === null) return percent;
  const whole = (digits[1] ?? "").padStart(3, "0");
  return `${whole.slice(0, -2)}.${whole.slice(-2)}${digits[2] ?? ""}`
    .replace(/\.?0+$/, "")
    .replace(/^0+(?=\d)/, "");
}
