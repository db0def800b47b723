import type { Checked, DeskPortal, EditRequest, OpenedStory, StoryLine } from "../desk-model.ts";

/** The API said no; `code` is a word of the catalogue, or "failed" where nobody answered. */
export class Refused extends Error {
  override name = "Refused";
  constructor(readonly code: string) {
    super(code);
  }
}

async function ask<Result>(name: string, init?: RequestInit): Promise<Result> {
  const answer = await fetch(`api/${name}`, init).catch(() => null);
  if (!answer) throw new Refused("failed");
  const data: unknown = await answer.json().catch(() => null);
  if (answer.ok) return data as Result;
  throw new Refused(
    typeof data === "object" && data !== null && "refused" in data ? String(data.refused) : "failed",
  );
}

const post = (body: BodyInit, type: string): RequestInit => ({
  method: "POST",
  body,
  headers: { "Content-Type": type, "X-Warta-Desk": "1" },
});
const json = (value: unknown): RequestInit => post(JSON.stringify(value), "application/json");
const query = (values: Record<string, string>): string => new URLSearchParams(values).toString();

/** The desk's API. */
export const api = {
  portal: () => ask<DeskPortal>("portal"),
  stories: () => ask<readonly StoryLine[]>("stories"),
  open: (file: string) => ask<OpenedStory>(`story?${query({ file })}`),
  check: (request: EditRequest) => ask<Checked>("check", json(request)),
  save: (request: EditRequest) => ask<OpenedStory>("save", json(request)),
  preview: (request: EditRequest) => ask<{ number: string | null }>("preview", json(request)),
  upload: (file: File, folder: string | null) =>
    ask<{ name: string; folder: string }>(
      `picture?${query({ name: file.name, ...(folder === null ? {} : { folder }) })}`,
      post(file, "application/octet-stream"),
    ),
  pictureHref: (file: string) => `api/picture?${query({ file })}`,
  previewHref: (number: string) => `api/preview?${query({ number })}`,
};
