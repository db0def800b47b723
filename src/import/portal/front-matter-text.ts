/** What may stand in front matter. Null and undefined leave a field out; a comment is a line for editors alone. */
export type FrontValue = string | number | boolean | null | undefined | readonly string[];

/** Words that mean themselves in YAML without quotation marks. */
const PLAIN = /^[a-z][a-z0-9-]*$/;
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/** One value as YAML. JSON's strings are YAML's double-quoted ones. */
export const yamlText = (text: string): string =>
  (PLAIN.test(text) && !NO_TEXT.test(text)) || DATE.test(text) ? text : JSON.stringify(text);

/** Front matter with its dashes, fields in the order given. Lists with addresses in them stand one a line. */
export function frontMatterText(
  fields: Readonly<Record<string, FrontValue>>,
  comments: readonly string[] = [],
): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue;
    if (typeof value === "object") {
      if (value.length === 0) continue;
      const short = value.every((item) => PLAIN.test(item));
      if (short) lines.push(`${name}: [${value.map(yamlText).join(", ")}]`);
      else lines.push(`${name}:`, ...value.map((item) => `  - ${yamlText(item)}`));
    } else lines.push(`${name}: ${typeof value === "string" ? yamlText(value) : value}`);
  }
  return ["---", ...lines, ...comments.map((line) => `# ${line.replace(/[\r\n]+/g, " ")}`), "---", ""].join(
    "\n",
  );
}
