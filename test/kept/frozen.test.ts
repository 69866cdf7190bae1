import { expect, it } from "@jest/globals";
import { frozenFiles } from "./keptFiles";

/** SHA-256 of every example. A new version adds examples and their lines; no line is ever changed. */
const FROZEN: Readonly<Record<string, string>> = {
  "stored/acceptances-1-faulty.json":
    "8a8316ff7d9614b5c87ee2fad071c873379c31b5aead553b13e2cfb86afc99ae",
  "stored/acceptances-1-lacking.json":
    "884a32699517b29a55747ab1f56643197f261cfe27e7f73bfb677ff8fc01e3cf",
  "stored/acceptances-1-sample.json":
    "04694c48192ad28fbfb64e9d03531e3e4d44d214c8303daa3b3ad88dd4db16df",
  "stored/acceptances-2-faulty.json":
    "ec6add0bfeb7b75522d3ed5bf474ab628f68ad7b851480e8dc72f47e1da794fb",
  "stored/acceptances-2-lacking.json":
    "f444aac2e77ae059eb5e38ed86c186b31c95e0ab755e4ff72edb8845c4486350",
  "stored/acceptances-2-sample.json":
    "9d993fa6c14d4178b916b22756144cf5e3a779dbc22e47a1e68fdd52daf178e3",
  "stored/acceptances-3-faulty.json":
    "f7f8b850188547a41fd7330be3937c8a6ee39c88cbfc3e3248cfd25cf72e5bc7",
  "stored/acceptances-3-lacking.json":
    "4444d649789088130518888cbab62c67789c5ff3dfce6338b8e5fad41d70a87b",
  "stored/acceptances-3-sample.json":
    "63440f5d8070e8a04f2869bb772a58bcd5554a53a16b363470d46029206c4c14",
  "stored/corrections-1.json": "96fbf6f22b923af0e3d666b8680913cff77bd901c51b8d802f57073592b6988d",
  "stored/corrections-1-with-marks.json":
    "666b4e584223a13296b2ecb96dd66c0c7cc646744fcd6dc038eeadfc34b9cf19",
  "stored/profile-1.json": "637ac46da02ab9ba9d94cb62da81cc808b5ecbaaacec5f0dc9e5c3cfe979ce76",
  "stored/profile-2.json": "39dc9326eb0f4eee1362de13a6e810133d90961b263bfd8da81652c9e4e58a32",
  "stored/profile-3.json": "91ff1f2ca4347940c8cb54eb6bd9156e4ff017af0b78c8d488f7adbf73cfbdad",
  "stored/settings-1-action-plan.json":
    "cd9507c77f4ad9592278e4b5b86504801858b07ef212b334dad66617a6097998",
  "stored/profile-4.json": "5fc9a2c8cf8164169ecb82492aca688be16de985d1e073afbf1da473c0b84040",
  "stored/settings-1-before-table-options.json":
    "a4c35b71bdcf266c4ba2ac120fd158d7dfccbf3e410a8357bff37f818cfdb1a6",
  "stored/settings-1.json": "c0245736e0f2cc5dad3abc820375fc13be87b6a9f10631ae6908a461bbb57c7f",
  "stored/tables-1-charts-below.json":
    "aa91e476c0b27d857249fbdbe059cee0fa5c32898523f5a397d177f8378e7c90",
  "stored/tables-1-before-formulas.json":
    "88d9dd7d40201f88a91ccaa2d8b27bce7c40ff25a43185de927b9ce5bc611754",
  "stored/tables-1-before-lines.json":
    "ab7a3cf52496ba531e9d106014ee251ead8675dc4f752661a136265da757576d",
  "stored/tables-1-what-was-written.json":
    "7846d480f76836ad1b96199c317db2e88b7d87545b2727a8b7ffc5b9709360bd",
  "stored/tables-1.json": "b928007e519fea8240f0d0926bd9c840eedb8eaf4a36edeb756e7757110ef62c",
  "workbooks/faulty.xlsx": "b4f9bde64ec0d6746bc1d202ac3c4280e1c0c4d4795f09cc8a48cef1ced49e36",
  "workbooks/lacking.xlsx": "9439044387e850638b8459cbed0749cbe234bfbc450b8e4abbcbeba928dab68d",
  "workbooks/sample.xlsx": "422ee441fb985d20895e6d3bfbb43b0838cd40b3b30b65e92f2a5a289a7f15b2",
};

it("No example of what workbooks keep is ever edited", () => {
  expect(frozenFiles()).toEqual(FROZEN);
});
