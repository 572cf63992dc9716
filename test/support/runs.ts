/** How many cases a comparison with a second calculation tries: more of them in `npm run test:deep`. */
export const runs = (ordinary: number, deep: number): number =>
  process.env.DEEP === undefined ? ordinary : deep;
