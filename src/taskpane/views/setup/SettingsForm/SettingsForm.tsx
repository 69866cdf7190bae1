import { LONGEST_COUNCIL, type Settings } from "../../../../domain/settings/settings";
import { counted } from "../../../../domain/text/numbers";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import {
  InvalidEntriesContext,
  useInvalidEntries,
} from "../../../components/NumberField/invalidEntries";
import { TextField } from "../../../components/TextField/TextField";
import { Agencies } from "../Agencies/Agencies";
import { ClosureDays } from "../ClosureDays/ClosureDays";
import { Definitions } from "../Definitions/Definitions";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";
import { Indicators } from "../Indicators/Indicators";
import { Targets } from "../Targets/Targets";
import { Timescales } from "../Timescales/Timescales";
import { SaveBar } from "./SaveBar";
import { SavedMeanwhile } from "./SavedMeanwhile";
import { useSettingsDraft } from "./useSettingsDraft";

interface SettingsFormProps {
  readonly settings: Settings;
  /** Whether they stand in for settings that could not be read: they can be saved as they are. */
  readonly replacesUnreadable: boolean;
}

/** Everything the workbook is judged by. Changes wait until they are saved in the workbook. */
export function SettingsForm({ settings, replacesUnreadable }: SettingsFormProps) {
  const styles = useSettingsFormStyles();
  const form = useSettingsDraft(settings);
  const { draft, change } = form;
  const { entries, labels, reset } = useInvalidEntries();
  return (
    <InvalidEntriesContext value={entries}>
      <div className={styles.root}>
        <Disclosure main title="Limits">
          <Timescales
            timescales={draft.timescales}
            onChange={(timescales) => change({ timescales })}
          />
        </Disclosure>
        <Disclosure main title="Definitions">
          <Definitions settings={draft} onChange={change} />
        </Disclosure>
        <Disclosure main title="Targets and rate">
          <Targets settings={draft} onChange={change} />
        </Disclosure>
        <Disclosure main title="Closure days">
          <ClosureDays
            days={draft.closureDays}
            onChange={(closureDays) => change({ closureDays })}
          />
        </Disclosure>
        <Disclosure main title="Agencies">
          <Agencies agencies={draft.agencies} onChange={(agencies) => change({ agencies })} />
        </Disclosure>
        <Disclosure main title="Indicators">
          <Indicators
            indicators={draft.indicators}
            onChange={(indicators) => change({ indicators })}
          />
        </Disclosure>
        <Disclosure main title="Council">
          <TextField
            label="The council’s name, for the cover of scrutiny copies"
            value={draft.council}
            problem={
              draft.council.length > LONGEST_COUNCIL
                ? `A name of at most ${counted(LONGEST_COUNCIL, "character")}`
                : null
            }
            onChange={(council) => change({ council })}
          />
        </Disclosure>
        {form.meanwhile ? <SavedMeanwhile meanwhile={form.meanwhile} /> : null}
        <SaveBar form={form} invalid={labels} unreadable={replacesUnreadable} onReset={reset} />
      </div>
    </InvalidEntriesContext>
  );
}
