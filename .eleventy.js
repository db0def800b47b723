import { register } from "tsx/esm/api";

register();
const { default: portal } = await import("./src/eleventy.ts");

export default portal;
