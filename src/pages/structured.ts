import type { Article } from "../articles/article.ts";
import * as data from "../render/structured-data.ts";
import { type SitePath, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
