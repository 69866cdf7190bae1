const { ROOMS, SAYS_A_MOMENT, SEES_A_ZONE } = require("./test/runtime/zones.js");

const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
];

/** Looked up many times as fast where each file is handed them; none that a test puts something else in place of. */
const LANGUAGE = [
  "Array",
  "Error",
  "Infinity",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "Reflect",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "WeakMap",
];

/** Packages behind office-addin-manifest that are modules only, which Node 20 takes and jest does not. */
const MODULES_ONLY =
  "(?:strip-bom|node-fetch|data-uri-to-buffer|fetch-blob|formdata-polyfill|uuid)";

const shared = {
  rootDir: __dirname,
  transform: { "^.+\\.tsx?$": swc, [`/node_modules/${MODULES_ONLY}/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?${MODULES_ONLY}/)`],
  testEnvironmentOptions: {
    customExportConditions: ["node", "node-addons", "require", "default"],
    globalsCleanup: "off",
  },
};

const unit = {
  ...shared,
  runtime: "<rootDir>/test/runtime/CompileOnce.js",
  sandboxInjectedGlobals: LANGUAGE,
  moduleNameMapper: {
    "^@fluentui/react-components$": "<rootDir>/test/runtime/componentsWhenUsed.js",
    "^@fluentui/react-icons$": "<rootDir>/test/runtime/iconsWhenUsed.js",
  },
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
};

/** @type {import("jest").Config} */
module.exports = {
  // No test is about time: a busy machine may take as long as it needs.
  testTimeout: 120_000,
  projects: [
    {
      ...unit,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...unit,
      displayName: "zones",
      testMatch: [
        ...ROOMS.map((room) => `<rootDir>/${room}/**/*.test.ts`),
        ...[...Object.values(SEES_A_ZONE), ...SAYS_A_MOMENT].map((file) => `<rootDir>/${file}`),
      ],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/support/buildPreview.js",
      globalTeardown: "<rootDir>/test/e2e/support/removePreview.js",
    },
  ],
};
