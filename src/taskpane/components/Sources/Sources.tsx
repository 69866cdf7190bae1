import { Link } from "@fluentui/react-components";
import type { Source } from "../../../domain/sources/sources";

/** Where a check is laid down: what can be read by anyone is a link, which opens in the browser. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return sources.map(({ title, address }, at) => (
    <span key={title}>
      {at === 0 ? "" : ". "}
      {address === null ? (
        title
      ) : (
        <Link inline href={address} target="_blank" rel="noreferrer">
          {title}
        </Link>
      )}
    </span>
  ));
}
