export { type OptionsReading, readOptions } from "../core/read-options.js";
