/** What can go wrong between the add-in and Excel, and the words for it: for every screen, and the command line. */
export { ExcelProblem } from "../excel/base/excelProblem";
export { type ProblemWords, problemWords } from "../excel/base/problemWords";
