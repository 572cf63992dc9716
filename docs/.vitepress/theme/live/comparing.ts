export { comparePolicies } from "digital-pilot-rules";
