/** By file, what is put on record before the process is ended. */
type LastWords = readonly (readonly [file: string, line: string])[];

export declare function watch(): {
  readonly asking: (milliseconds: number, lastWords?: LastWords) => void;
  readonly answered: () => void;
};
