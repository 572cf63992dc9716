// Screens one roster with whatever workers there are: node screen.mjs roster.ndjson 16 rare-earth heavy-equipment
import { explain } from "digital-pilot-rules";
import { cutRoster } from "./cut.mjs";
import { finish, flowOf, runFlow } from "./flow.mjs";

const [path, count, ...chains] = process.argv.slice(2);
if (!(Number(count) > 0)) {
  console.error("node screen.mjs ROSTER.ndjson SHARDS CHAIN...");
  process.exit(2);
}
const cut = await cutRoster(path, { count: Number(count), folder: `${path}.shards` });
const result = finish(await runFlow(flowOf({ ...cut, chains })), { ...cut, chains });
if (result.ok) console.log(JSON.stringify(result.value, null, 2));
else {
  for (const issue of result.issues) console.error(explain(issue, "en"));
  process.exitCode = 1;
}
