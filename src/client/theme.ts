// Runs before the first paint, so that a reader who chose dark never sees a white flash.
const root = document.documentElement;
root.classList.add("js");
// A search by address: the page keeps room for what will be found.
if (/[?&]q=[^&]/.test(location.search)) root.classList.add("asks");
try {
  const chosen = localStorage.getItem("warta-theme");
  if (chosen === "light" || chosen === "dark") root.dataset["theme"] = chosen;
} catch {
  // Storage can be forbidden; the device's own setting then holds.
}
