import path from "node:path";
import type { Pieces } from "../pieces.ts";
import type { Model, ModelPiece } from "./model.ts";
import type { ParseSettings } from "./piece-reader.ts";
import { addModels } from "./stored-models.ts";

/** The models of all pieces that hold, and how many each piece has. Of what is gone since, models are among them. */
export async function storedPieces(
  state: Pieces,
  { full, configuration }: Pick<ParseSettings, "full" | "configuration">,
) {
  const models = new Map<string, Model>();
  const sizes = new Map<string, number>();
  for (const name of full ? [] : await state.list("models")) {
    const kept = await state.read<ModelPiece>(name);
    if (kept?.configuration !== configuration) continue;
    sizes.set(path.basename(name), kept.models.rows.length);
    addModels(kept.models, models);
  }
  return { models, sizes };
}
