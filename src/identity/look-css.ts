import type { Tone } from "./colours.ts";
import type { Look } from "./look.ts";

const value = ({ light, dark }: Tone): string => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** The style's colours, which it names by what they are for: what `@import "warta:look"` brings. */
export function lookCss({ palette, own, logo }: Look): string {
  const { sections, ...roles } = palette;
  const role = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [
    ":root {",
    ...Object.entries(roles).map(([name, tone]) => `--${role(name)}: ${value(tone)};`),
    "--rule-strong: var(--text);",
    "--accent: var(--brand);",
    "}",
    // Section colours, used for rules and kickers only.
    ".accent-0 { --accent: var(--muted); }",
    ...[...sections, ...own].map((tone, index) => `.accent-${index + 1} { --accent: ${value(tone)}; }`),
    ...(logo ? [logoCss(logo.dark !== null)] : []),
  ].join("\n");
}

const logoCss = (isTwo: boolean): string =>
  `.logo { block-size: 1.5em; inline-size: auto; max-inline-size: 60vw; object-fit: contain; }${isTwo ? TWO : ""}`;

const TWO = `
.logo-dark { display: none; }
:root[data-theme="dark"] :is(.logo-light) { display: none; }
:root[data-theme="dark"] :is(.logo-dark) { display: block; }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) :is(.logo-light) { display: none; }
  :root:not([data-theme="light"]) :is(.logo-dark) { display: block; }
}`;
