import { expect, it } from "vitest";
import { focusClasses } from "../../src/render/focus-classes.ts";
import { pictureLink } from "../../src/render/picture-link.ts";

it.each([
  ["https://www.youtube.com/watch?v=a", "youtube.com", true],
  ["https://youtu.be/a", "youtu.be", true],
  ["https://m.tiktok.com/@a/video/1", "tiktok.com", true],
  ["https://arsip.example/film.mp4", "arsip.example", true],
  ["https://notyoutube.com/a", "notyoutube.com", false],
  ["https://youtube.com.evil.example/", "youtube.com.evil.example", false],
])("a picture that leads to %s names %s", (address, site, video) => {
  expect(pictureLink(address)).toEqual({ href: address, site, video });
});

it.each([null, "javascript:alert(1)", "data:text/html,a", "bukan alamat"])(
  "leads nowhere for %j",
  (address) => {
    expect(pictureLink(address)).toBeNull();
  },
);

it.each([
  [null, ""],
  [{ x: 50, y: 52 }, ""],
  [{ x: 44, y: 100 }, "fx-4 fy-10"],
])("gives the focal point %j the classes %j", (point, classes) => {
  expect(focusClasses(point)).toBe(classes);
});
