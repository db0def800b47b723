import { expect, it } from "vitest";
import { focus } from "../../src/articles/focus.ts";

it.each([
  ["40% 30%", { x: 40, y: 30 }],
  ["0% 100%", { x: 0, y: 100 }],
  ["kanan atas", { x: 100, y: 0 }],
  ["bawah kiri", { x: 0, y: 100 }],
  ["Top", { x: 50, y: 0 }],
  ["tengah kanan", { x: 100, y: 50 }],
  ["tengah", { x: 50, y: 50 }],
  ["40%", null],
  ["40% 30% 20%", null],
  ["101% 0%", null],
  ["40 30", null],
  ["kiri kanan", null],
  ["kiri atas bawah", null],
  ["constructor", null],
  ["tengah tengah tengah", null],
])("reads the focal point %j as %j", (text, point) => {
  expect(focus(text)).toEqual(point);
});
