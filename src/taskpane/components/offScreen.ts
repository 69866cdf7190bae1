/** For screen readers alone: in the page, out of sight, and without room of its own. */
export const OFF_SCREEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: "-1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;
