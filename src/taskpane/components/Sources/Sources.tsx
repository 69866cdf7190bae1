import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Source } from "../../../domain/sources/sources";

const useSourcesStyles = makeStyles({
  link: {
    // A link by itself on its line is large enough to be hit, without the lines standing further apart.
    paddingTop: "6px",
    paddingBottom: "6px",
    // Fluent's usual colour is too faint on a chosen finding in the dark.
    color: tokens.colorBrandForegroundLinkHover,
  },
});

/** Where a check is laid down: what can be read by anyone is a link, which opens in the browser. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const styles = useSourcesStyles();
  return sources.map(({ title, address }, at) => (
    <span key={title}>
      {at === 0 ? "" : ". "}
      {address === null ? (
        title
      ) : (
        <Link inline className={styles.link} href={address} target="_blank" rel="noreferrer">
          {title}
        </Link>
      )}
    </span>
  ));
}
