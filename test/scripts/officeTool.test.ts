import { expect, test } from "@jest/globals";
import { refusalIn } from "../../scripts/sideloading/officeTool";

test.each([
  [
    "starting where Excel does not run",
    "Starting without debugging...\nError: Unable to start debugging.\nError: The current platform is not supported: linux\n",
    "Error: Unable to start debugging.",
  ],
  [
    "stopping what cannot be stopped",
    "Debugging is being stopped...\nUnable to unregister the Office Add-in. Error: Platform not supported: linux.\nDebugging has been stopped.\n",
    "Unable to unregister the Office Add-in. Error: Platform not supported: linux.",
  ],
  [
    "all well",
    "Starting without debugging...\nApp type: desktop\nSideloading the Office Add-in...\nLaunching excel via /tmp/Excel add-in.xlsx\nStarted.\n",
    null,
  ],
])(
  "Microsoft's tool ends with 0 whatever happens; what it prints of %s tells",
  (_, printed, refusal) => {
    expect(refusalIn(printed)).toBe(refusal);
  },
);
