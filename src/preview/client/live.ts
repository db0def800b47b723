/** On the pages of `npm start`: loads them anew when the portal changed, and shows what is wrong with it. */
import type { PreviewState } from "../findings.ts";
import { overlay } from "./overlay.ts";

const shown = overlay();
const events = new EventSource("/__warta/live");
let lost = false;
events.addEventListener("reload", () => location.reload());
events.addEventListener("state", ({ data }) => shown.show(JSON.parse(data) as PreviewState));
// Another server has taken the place of one that ended: what it shows may be something else.
events.addEventListener("error", () => {
  lost = true;
});
events.addEventListener("open", () => {
  if (lost) location.reload();
});
