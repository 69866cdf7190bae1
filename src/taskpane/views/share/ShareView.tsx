import { Inspector } from "./Inspector/Inspector";
import { CopyPart } from "./ScrutinyCopy/CopyPart";

/** Share: what the tracker would carry with it, and the copy to hand over in its place. */
export function ShareView() {
  return (
    <>
      <Inspector />
      <CopyPart />
    </>
  );
}
