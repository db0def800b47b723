import type { Take } from "../note.ts";
import type { WxrItem } from "../wxr/item.ts";
import type { Kind } from "./kinds.ts";

/** Whether a post is published, stays a draft, or is left out. */
export function statusOf(
  item: WxrItem,
  kind: Kind,
  headline: string,
  instant: number | null,
  now: number,
  take: Take,
): "live" | "draft" | "left-out" {
  if (item.status === "trash") {
    take("trash");
    return "left-out";
  }
  if (item.status === "auto-draft" && item.content === "" && headline === "") {
    take("technical-empty");
    return "left-out";
  }
  let isDraft = false;
  const draft: Take = (code, params) => {
    isDraft = true;
    take(code, params);
  };
  if (item.status === "future") {
    if (instant !== null) take(instant > now ? "embargoed" : "schedule-past");
  } else if (item.status !== "publish" && item.status !== "inherit")
    draft("as-draft-status", { status: item.status });
  else if (instant !== null && instant > now) take("embargoed");
  if (item.password !== "") draft("as-draft-password");
  if (headline === "") draft("as-draft-no-headline");
  if (instant === null) draft("as-draft-no-date");
  if (kind === "foreign") draft("as-draft-foreign-type", { type: item.type });
  return isDraft ? "draft" : "live";
}
