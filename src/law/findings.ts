import { type Static, Type } from 'typebox'
import { closed } from './forms.ts'

/** What a person has assessed or checked, and documented. */

const finding = (description: string) => Type.Optional(Type.Boolean({ description }))

export const Findings = Type.Object(
  {
    noAlternativeOutsideListedAreas: finding('The council: no dwelling outside such areas can be allotted (§ 59(9)).'),
    noOtherWaitingListApplicant: finding(
      'Nobody else on the list can take the dwelling and no agreement keeps it empty (§ 51 b(8)).',
    ),
    dispensation51c: finding('The municipality dispenses from § 51 c (§ 51 c(4)).'),
    flexibleCriteriaMet: finding('The documents were checked: the criteria of § 60 are met, or not.'),
    coveredBy51b: finding('What the municipality has told of applicant and spouse (§ 51 b(7)).'),
    coveredBy51c: finding('What the municipality has told of applicant and spouse (§ 51 c(3)).'),
    inTargetGroup: finding(
      'The household belongs to the target group of the youth dwelling or the dwelling for the elderly.',
    ),
    councilConsent: finding('The council consents to an exchange outside the target group (almenlejeloven § 69(5)).'),
    occupancyPermission: finding('The council permits more than two persons per room (lov om boligforhold § 15(1)).'),
  },
  { ...closed, description: "A person's documented assessments. Absent = not made." },
)

export type Findings = Static<typeof Findings>
