/**
 * Plain digits (no sign, no point) as a number, or -1 where they are anything else or more than fifteen. For loops
 * that read millions of figures; any other text is read by the exact but slower functions.
 */
export function plainDigits(text: string): number {
  const { length } = text;
  const first = text.charCodeAt(0) - 48;
  if (!(first >= 0 && first <= 9)) return -1;
  if (length === 1) return first;
  if (first === 0 || length > 15) return -1;
  let value = first;
  for (let index = 1; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How many places a packed number can have, and one more: the base that carries them. */
const placesBase = 8;

/**
 * The same for text with or without a point, in one number: eight times its digits plus its places, so that a loop
 * reads a figure once and without an object. At most fifteen characters, and six places.
 */
export function packedOf(text: string): number {
  const { length } = text;
  const leadsWithZero = length > 1 && text.charCodeAt(0) === 48 && text.charCodeAt(1) !== 46;
  if (length > 15 || leadsWithZero) return -1;
  let value = 0;
  let point = -1;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && index > 0) point = index;
    else return -1;
  }
  if (point < 0) return length === 0 ? -1 : value * placesBase;
  const places = length - point - 1;
  return places === 0 || places > 6 ? -1 : value * placesBase + places;
}

export const packedPlaces = (packed: number): number => packed % placesBase;

export const packedDigits = (packed: number): number => Math.floor(packed / placesBase);
