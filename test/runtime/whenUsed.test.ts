import path from "node:path";
import * as components from "@fluentui/react-components";
import * as icons from "@fluentui/react-icons";
import { expect, test } from "@jest/globals";

/** A file of a package, which nothing stands for. */
const genuine = (name: string, file: string): Readonly<Record<string, unknown>> =>
  require(path.join(require.resolve(`${name}/package.json`), "..", file));

test("the components of a test are all that the package has, and the package's own", () => {
  const whole = genuine("@fluentui/react-components", "lib-commonjs/index.cjs");
  expect(Object.keys(components).sort()).toEqual(Object.keys(whole).sort());
  for (const [name, component] of Object.entries(components)) expect(component).toBe(whole[name]);
});

test("the icons of a test are the package's own, by whatever name, and no icon is none", () => {
  const drawn = genuine("@fluentui/react-icons", "lib-cjs/atoms/svg/search.cjs");
  const whole = genuine("@fluentui/react-icons", "lib-cjs/index.cjs");
  expect(icons.SearchRegular).toBe(drawn.SearchRegular);
  expect(icons.bundleIcon).toBe(whole.bundleIcon);
  expect(icons.IconDirectionContextProvider).toBe(whole.IconDirectionContextProvider);
  expect(Reflect.get(icons, "NoSuchThingRegular")).toBeUndefined();
});
