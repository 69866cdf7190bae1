/** The worker in which a copy's figures are protected, its file written and proved, while the pane stays free. */
import { answerStep } from "./answerStep";

addEventListener("message", answerStep);
