import nunjucks from "nunjucks";
import { fill } from "../i18n/messages.ts";
import { accent } from "./accent.ts";
import { withDateline } from "./dateline.ts";
import { scriptJson } from "./script-json.ts";

/** JSON marked safe to print within `<script type="application/…json">`. */
const json = (value: unknown): nunjucks.runtime.SafeString =>
  new nunjucks.runtime.SafeString(scriptJson(value));

/** The filters that layouts may use, by name; all pure. */
export const filters = { accent, fill, json, jsonLd: json, withDateline };
