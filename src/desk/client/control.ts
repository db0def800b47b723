import type { FormField } from "../form-field.ts";
import { choiceControl, switchControl } from "./choice-control.ts";
import type { Context, Field } from "./context.ts";
import { listControl } from "./list-control.ts";
import { pictureControl } from "./picture-control.ts";
import { groupControl, rowsControl } from "./rows-control.ts";
import { textControl } from "./text-control.ts";

/** The control of a field, as the schema says what it holds. */
export function control(field: FormField, value: unknown, context: Context): Field {
  const how = field.control;
  switch (how.kind) {
    case "choice":
      return choiceControl(field, how, value, context);
    case "switch":
      return switchControl(field, value);
    case "names":
    case "headlines":
    case "texts":
      return listControl(field, value, context);
    case "rows":
      return rowsControl(field, how.fields, value, context);
    case "group":
      return groupControl(field, how.fields, value, context);
    case "picture":
      return pictureControl(field, value, context);
    default:
      return textControl(field, value, context);
  }
}
