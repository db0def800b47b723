export { launchBrowser } from "../../src/bench/launch-browser.ts";
