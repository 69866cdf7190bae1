import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type Agency, type AgencyList, agencyGroup } from "../../../../domain/settings/agencies";
import { Choice } from "../../../components/Choice/Choice";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { TextField } from "../../../components/TextField/TextField";
import { useSettingsFormStyles } from "../SettingsForm/settingsForm.styles";

interface AgenciesProps {
  readonly agencies: AgencyList;
  readonly onChange: (agencies: AgencyList) => void;
}

const GROUPS = agencyGroup.options.map((group) => ({ value: group, text: group }));

/** The agencies in their groups, as Table 4 prints them, with the other names teams have for them. */
export function Agencies({ agencies, onChange }: AgenciesProps) {
  const styles = useSettingsFormStyles();
  const replace = (old: Agency, next: Agency) =>
    onChange(agencies.map((agency) => (agency === old ? next : agency)));
  return (
    <div className={styles.group}>
      {agencyGroup.options.map((group) => (
        <fieldset key={group} className={styles.set}>
          <legend className={styles.legend}>{group}</legend>
          {agencies
            .filter((agency) => agency.group === group)
            .map((agency) => (
              <Disclosure key={agency.name} title={agency.name}>
                <AgencyFields
                  agency={agency}
                  onChange={(next) => replace(agency, next)}
                  onRemove={() => onChange(agencies.filter((other) => other !== agency))}
                />
              </Disclosure>
            ))}
        </fieldset>
      ))}
      <NewAgency
        names={agencies.map(({ name }) => name)}
        onAdd={(agency) => onChange([...agencies, agency])}
      />
    </div>
  );
}

interface AgencyFieldsProps {
  readonly agency: Agency;
  readonly onChange: (agency: Agency) => void;
  readonly onRemove: () => void;
}

function AgencyFields({ agency, onChange, onRemove }: AgencyFieldsProps) {
  const styles = useSettingsFormStyles();
  const [synonyms, setSynonyms] = useState(agency.synonyms.join("; "));
  return (
    <div className={styles.group}>
      <Choice
        label="Group"
        options={GROUPS}
        value={agency.group}
        onChoose={(value) => {
          const group = agencyGroup.options.find((name) => name === value);
          if (group) onChange({ ...agency, group });
        }}
      />
      <TextField
        label="Other names, separated by semicolons"
        value={synonyms}
        onChange={(text) => {
          setSynonyms(text);
          onChange({ ...agency, synonyms: namesIn(text) });
        }}
      />
      <Button size="small" aria-label={`Remove ${agency.name}`} onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}

interface NewAgencyProps {
  readonly names: readonly string[];
  readonly onAdd: (agency: Agency) => void;
}

function NewAgency({ names, onAdd }: NewAgencyProps) {
  const styles = useSettingsFormStyles();
  const [name, setName] = useState("");
  const known = names.includes(name.trim());
  return (
    <div className={styles.pair}>
      <TextField
        label="New agency"
        value={name}
        problem={known ? "This agency is in the list already." : null}
        onChange={setName}
      />
      <Button
        size="small"
        disabledFocusable={name.trim() === "" || known}
        onClick={() => {
          onAdd({ name: name.trim(), group: "OTHER", synonyms: [] });
          setName("");
        }}
      >
        Add agency
      </Button>
    </div>
  );
}

/** @example namesIn("HV; Health Visitor;") //=> ["HV", "Health Visitor"] */
function namesIn(text: string): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
