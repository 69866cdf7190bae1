import { type Agency, type AgencyList, agencyGroup } from "../../../../domain/settings/agencies";
import { Choice } from "../../../components/Choice/Choice";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { NewName } from "../fields/NewName";
import { OtherNames } from "../fields/OtherNames";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";

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
      <NewName
        what="agency"
        names={agencies.map(({ name }) => name)}
        onAdd={(name) => onChange([...agencies, { name, group: "OTHER", synonyms: [] }])}
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
      <OtherNames
        of={agency.name}
        label="Other names, separated by semicolons"
        names={agency.synonyms}
        onChange={(synonyms) => onChange({ ...agency, synonyms })}
        onRemove={onRemove}
      />
    </div>
  );
}
