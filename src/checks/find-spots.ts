import { readFileSync } from "node:fs";
import path from "node:path";
import { type Spot, wholeFile } from "../articles/report.ts";

/** Every place in an article's file at which some words stand; the whole file where none is found (a line ends within). */
export function findSpots(dir: string, file: string): (words: string) => Spot[] {
  const lines = readFileSync(path.join(dir, file), "utf8").split(/\r\n?|\n/);
  return (words) => {
    const spots = lines.flatMap((text, index) => {
      const found: Spot[] = [];
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
        found.push({ line: index + 1, column: at + 1 });
      return found;
    });
    return spots.length > 0 ? spots : [wholeFile];
  };
}
