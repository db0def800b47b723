import type { FormField } from "../form-field.ts";
import type { Context, Field } from "./context.ts";
import { element, freshId } from "./element.ts";

/** A picture: uploaded by choosing or dropping a file, or named when it lies there already. */
export function pictureControl(field: FormField, value: unknown, context: Context): Field {
  const { words } = context.portal;
  const id = freshId();
  const input = element("input", {
    id,
    name: field.name,
    autocomplete: "off",
    "aria-describedby": `${id}h`,
    onchange: show,
  });
  input.value = typeof value === "string" ? value : "";
  const image = element("img", { alt: "", onerror: () => image.remove() });
  const chooser = element("input", {
    type: "file",
    accept: "image/jpeg,image/png,image/webp,image/gif,image/avif",
    onchange: () => void take(chooser.files?.[0]),
  });
  const drop = element(
    "label",
    {
      class: "drop",
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        if (event instanceof DragEvent) void take(event.dataTransfer?.files[0]);
      },
    },
    element("span", {}, words.uploadDrop),
    element("span", { class: "button" }, words.uploadChoose),
    chooser,
  );

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    context.say(words.uploading);
    try {
      input.value = await context.upload(file);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      show();
    } finally {
      chooser.value = "";
    }
  }

  function show(): void {
    image.remove();
    if (input.value.trim() === "") return;
    image.src = context.pictureHref(input.value.trim());
    drop.before(image);
  }

  const root = element(
    "div",
    { class: "field picture" },
    element("label", { for: id }, field.label),
    drop,
    input,
    element("small", { id: `${id}h`, class: "hint" }, field.hint),
  );
  show();
  return { root, value: () => input.value.trim() || null };
}
