/** `npm run looks`: compares every look of the demo portal with its picture in `docs/design/looks/`, or takes them anew. */
import { parseArgs } from "node:util";
import { everyLook } from "./looks/every-look.ts";

const usage = `npm run looks -- [--renew] [--only TEXT]
  --renew      takes the pictures anew, those that differ
  --only TEXT  only pictures whose name holds TEXT, or one of several: topic,1280-dark
`;

try {
  const { values } = parseArgs({ options: { renew: { type: "boolean" }, only: { type: "string" } } });
  const tell = (text: string): void => void process.stderr.write(`${text}\n`);
  const { looked, differing } = await everyLook({
    renew: values.renew ?? false,
    only: values.only ?? "",
    told: tell,
  });
  tell(`${looked} looks, ${differing} ${values.renew ? "renewed" : "differ from what is kept"}`);
  if (differing > 0 && !values.renew) {
    tell("If that is meant: npm run looks -- --renew, look at each changed picture, and commit them.");
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${usage}${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
