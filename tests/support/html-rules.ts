import type { ConfigData } from "html-validate";

/** html-validate's recommended rules. What is off is a matter of style, or asks for less than it should. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // How they are written changes nothing: `<br>` and `<br/>` are one, and so are `<!DOCTYPE html>` and `<!doctype html>`.
    "void-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    // Newspaper headlines and site names may be longer than 70 characters.
    "long-title": "off",
    // A phone number and its spaces come from the editors' configuration and are shown as written.
    "tel-non-breaking": "off",
  },
};
