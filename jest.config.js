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

const shared = {
  rootDir: __dirname,
  transform: { "^.+\\.tsx?$": swc },
  testEnvironmentOptions: {
    customExportConditions: ["node", "node-addons", "require", "default"],
    globalsCleanup: "off",
  },
};

/** @type {import("jest").Config} */
module.exports = {
  // No test is about time: a busy machine may take as long as it needs.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
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
