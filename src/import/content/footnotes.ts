/** The notes below a post, which WordPress keeps in a custom field of it as JSON; empty where there are none. */
export function footnotesList(field: string): string {
  const contents = read(field).flatMap((note) =>
    typeof note === "object" && note !== null && "content" in note && typeof note.content === "string"
      ? [note.content]
      : [],
  );
  return contents.length === 0
    ? ""
    : `\n\n<ol>${contents.map((text) => `<li>${text}</li>`).join("")}</ol>\n\n`;
}

function read(field: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(field);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
