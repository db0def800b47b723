// Runs before the first paint, so that a reader who chose dark never sees a white flash, and no line moves later.
const root = document.documentElement;
root.classList.add("js");
// A search by address: the page keeps room for what will be found.
if (/[?&]q=[^&]/.test(location.search)) root.classList.add("asks");
// The age of an article is the browser's to tell: its page stays as it was built.
if (Date.now() - Date.parse(root.dataset["day"] ?? "") > 365 * 864e5) root.classList.add("aged");
const kept = (name: string, values: RegExp): void => {
  const chosen = localStorage.getItem(`warta-${name}`) ?? "";
  if (values.test(chosen)) root.dataset[name] = chosen;
};
try {
  kept("theme", /^(light|dark)$/);
  kept("size", /^(small|large|huge)$/);
  kept("leading", /^(tight|loose)$/);
} catch {
  // Storage can be forbidden; the device's own setting then holds.
}
