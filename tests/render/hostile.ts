import fc from "fast-check";

/** Texts that break out of badly written XML, HTML or JSON. */
export const hostileTexts = [
  "]]>",
  "<![CDATA[x]]>",
  "<script>alert(1)</script>",
  "</script><!--",
  "&amp; &lt; &#0; &nbsp; &",
  `"quotes" and 'apostrophes'`,
  "nul\u0000 bell\u0007 escape\u001b delete\u007f next\u0085",
  "lone \ud800 and \udc00, paired 😀",
  "not a character \uffff \ufffe",
  "two\r\nlines\rthree\nfour\ttab",
  "line\u2028paragraph\u2029end",
  "{{ 7 * 7 }} {% raw %}",
  "زيارة \u200f بيروت",
];

/** Any mixture of those with arbitrary code units. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary" }), fc.string()), {
    maxLength: 4,
  })
  .map((parts) => parts.join(""));
