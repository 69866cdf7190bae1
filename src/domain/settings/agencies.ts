import { z } from "zod";

/** Groups of agencies in the order Table 4 prints them. */
export const agencyGroup = z.enum([
  "HEALTH",
  "EDUCATION",
  "POLICE",
  "SOCIAL CARE",
  "HOUSING",
  "OTHER",
]);

/** An agency as Table 4 prints it, with the other names teams have for it. */
export const agencySchema = z
  .object({
    name: z.string().min(1),
    group: agencyGroup,
    synonyms: z.array(z.string()).readonly(),
  })
  .readonly();
export type Agency = z.infer<typeof agencySchema>;
export type AgencyList = readonly Agency[];

/** The agencies of Table 4 of the 2013-14 report, in its order. */
export const DEFAULT_AGENCIES: AgencyList = [
  {
    name: "School Nurse/Health Visitor/Midwife",
    group: "HEALTH",
    synonyms: ["HV", "Health Visitor", "School Nurse", "SN", "Midwife", "MW", "SN/HV/MW", "Health"],
  },
  {
    name: "GP",
    group: "HEALTH",
    synonyms: ["General Practitioner", "Family doctor", "Doctor", "GP surgery", "Surgery"],
  },
  {
    name: "CAMHS/CPN/MHSW/Psych etc.",
    group: "HEALTH",
    synonyms: [
      "CAMHS",
      "CPN",
      "MHSW",
      "CAMHS/CPN",
      "Psychologist",
      "Psychiatrist",
      "Psych",
      "Mental health worker",
      "Adult mental health",
    ],
  },
  {
    name: "School",
    group: "EDUCATION",
    synonyms: [
      "Schl",
      "Sch",
      "Headteacher",
      "Head teacher",
      "Primary school",
      "Secondary school",
      "College",
    ],
  },
  {
    name: "Nursery",
    group: "EDUCATION",
    synonyms: ["Pre-school", "Preschool", "Playgroup", "Nursery school", "Early years"],
  },
  {
    name: "SEN/Inclusion",
    group: "EDUCATION",
    synonyms: ["SEN", "SEND", "SENCO", "Inclusion", "Inclusion officer", "Education inclusion"],
  },
  {
    name: "Local/Other Police",
    group: "POLICE",
    synonyms: ["Police", "Local police", "Other police", "Neighbourhood police", "Beat officer"],
  },
  {
    name: "CAIU",
    group: "POLICE",
    synonyms: ["Child Abuse Investigation Unit", "Police CAIU", "CAIT", "Police (CAIU)"],
  },
  {
    name: "Social Worker",
    group: "SOCIAL CARE",
    synonyms: ["SW", "S/W", "Allocated social worker", "Allocated SW"],
  },
  {
    name: "SW Team Manager/PSW in supporting role",
    group: "SOCIAL CARE",
    synonyms: ["SW Team Manager/PSW", "Team Manager", "SW Team Manager", "TM", "PSW", "SW TM"],
  },
  {
    name: "Fostering",
    group: "SOCIAL CARE",
    synonyms: ["Fostering team", "Fostering service", "Foster carer"],
  },
  {
    name: "Intensive Family Support",
    group: "SOCIAL CARE",
    synonyms: ["IFS", "Intensive family support team", "IFST", "Family support"],
  },
  {
    name: "Visions",
    group: "SOCIAL CARE",
    synonyms: [
      "Visions Children's Centre",
      "Visions childrens centre",
      "Children's centre",
      "Visions CC",
    ],
  },
  {
    name: "Housing Association/Housing Options/Tenancy Support",
    group: "HOUSING",
    synonyms: ["Housing", "Housing Association", "Housing Options", "Tenancy Support"],
  },
  {
    name: "Community Safety",
    group: "OTHER",
    synonyms: ["Community safety team", "Community safety partnership"],
  },
  {
    name: "Youth",
    group: "OTHER",
    synonyms: ["Youth service", "Youth services", "Youth worker", "Youth Offending", "YOS", "YOT"],
  },
  {
    name: "Swanswell",
    group: "OTHER",
    synonyms: ["Swanswell (drug and alcohol)", "Drug and alcohol service"],
  },
  {
    name: "Army Welfare",
    group: "OTHER",
    synonyms: ["Army Welfare Service", "AWS", "Army"],
  },
  {
    name: "LWA/IDVA",
    group: "OTHER",
    synonyms: ["LWA", "IDVA", "Women's Aid", "Independent domestic violence adviser"],
  },
];
