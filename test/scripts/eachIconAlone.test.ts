import { expect, test } from "@jest/globals";
import eachIconAlone from "../../scripts/webpack/eachIconAlone.js";

test.each([
  ["SearchRegular", "svg/search"],
  ["ChartMultipleRegular", "svg/chart-multiple"],
  ["CheckmarkCircle12Filled", "svg/checkmark-circle"],
  ["ChevronDown20Regular as Down", "svg/chevron-down"],
  ["bundleIcon", "utils"],
  ["iconFilledClassName", "utils"],
])("%s is read from its own file", (name, home) => {
  expect(eachIconAlone(`import { ${name} } from "@fluentui/react-icons";`)).toBe(
    `import { ${name} } from "@fluentui/react-icons/${home}";`,
  );
});

test("several in one import come apart, and other imports stay", () => {
  const source = `import { A } from "./a";\nimport { SearchRegular, StarFilled, } from '@fluentui/react-icons';`;
  expect(eachIconAlone(source)).toBe(
    `import { A } from "./a";\nimport { SearchRegular } from "@fluentui/react-icons/svg/search";import { StarFilled } from "@fluentui/react-icons/svg/star";`,
  );
});

test("an icon that has no file of its own comes from the package as before", () => {
  const source = `import { NoSuchThingRegular } from "@fluentui/react-icons";`;
  expect(eachIconAlone(source)).toBe(source);
});
