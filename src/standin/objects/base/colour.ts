import { readColour } from "../../store/styles/colours";
import { invalidArgument } from "../../wire/apiError";
import { text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";

/** A colour as an add-in gives it, as a file's `AARRGGBB`. */
export function colourArgument(argument: Argument): string {
  const colour = readColour(text(argument, "color"));
  if (colour === null) throw invalidArgument(`"${String(argument)}" is no colour.`);
  return `FF${colour}`;
}
