import type { Texts } from './texts.ts'

export const en: Texts = {
  rules: {
    'abl-51-sale': {
      title: 'Dwelling offered for sale',
      bars: 'The dwelling is offered for sale and cannot be let while it is. It therefore cannot be allotted to the household.',
    },
    'abl-51-7': {
      title: 'Rehousing (genhusning)',
      clears:
        'The household is being rehoused and is not applying on ordinary terms. Rehousing takes place outside the waiting list, municipal allotment and letting on special criteria, so §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven do not apply.',
    },
    'abl-51-b': {
      title: 'Combined letting (kombineret udlejning)',
      bars: 'Combined letting applies in the area, and the conditions of the rule about receipt of benefits are met by the applicant and by any spouse or partner treated as a spouse. The housing organisation may therefore not allot the dwelling to the household.',
      clears:
        'The conditions of the rule on combined letting are not met. The rule therefore does not prevent the dwelling from being allotted to the household.',
      unknown:
        "Information is missing about the council's decision for the area, about whether the applicant already holds a dwelling in the department, or about benefits or cohabitation of the applicant and any partner. Until it is known, it cannot be determined whether the rule on combined letting prevents the allotment.",
    },
    'abl-51-b-8': {
      title: 'No other applicant on the waiting list',
      lifts:
        'Nobody else on the waiting list can take the dwelling, and there is no agreement to keep it empty. The rule on combined letting is therefore set aside and does not prevent the dwelling from being let to the household.',
    },
    'abl-51-c': {
      title: 'Receipt of benefits in an omdannelsesområde',
      bars: 'The area is an omdannelsesområde (transformation area), or a former one under a development plan, and the condition of the rule about receipt of benefits is met by the applicant and by any spouse or partner treated as a spouse. The housing organisation may therefore not allot the dwelling to the household.',
      clears:
        'The conditions of the rule on omdannelsesområder (transformation areas) are not met. The rule therefore does not prevent the dwelling from being allotted to the household.',
      unknown:
        'Information is missing about the status of the area, about whether the applicant already holds a dwelling in the department, or about benefits or cohabitation of the applicant and any partner. Until it is known, it cannot be determined whether the rule on omdannelsesområder (transformation areas) prevents the allotment.',
    },
    'abl-51-c-4': {
      title: 'Dispensation from the rule on omdannelsesområder',
      lifts:
        'The municipality has granted a dispensation in this wholly exceptional case. The rule on receipt of benefits in an omdannelsesområde (transformation area) is therefore set aside and does not prevent the allotment.',
    },
    'abl-52': {
      title: 'Target group of youth dwellings',
      bars: 'The dwelling is a youth dwelling, and the household has been found not to belong to its target group. The dwelling therefore cannot be allotted to the household.',
      clears:
        'The dwelling is a youth dwelling, and the household has been found to belong to its target group. The target group requirement therefore does not prevent the allotment.',
      assess:
        'The dwelling is a youth dwelling. The law leaves it to whoever allots it, the housing organisation or the municipality, to assess from the circumstances of the household whether it belongs to the target group.',
    },
    'abl-54': {
      title: 'Target group of dwellings for the elderly',
      bars: 'The dwelling is a dwelling for the elderly (ældrebolig), and the household has been found not to belong to its target group. The dwelling therefore cannot be allotted to the household.',
      clears:
        'The dwelling is a dwelling for the elderly (ældrebolig), and the household has been found to belong to its target group. The target group requirement therefore does not prevent the allotment.',
      assess:
        'The dwelling is a dwelling for the elderly (ældrebolig). The law leaves it to whoever allots it, usually the municipality, to assess from the needs of the household whether it belongs to the target group.',
    },
    'abl-59-6-1': {
      title: 'Recent release with an action plan',
      bars: 'A member of the household was released, after a conviction, from an institution of the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that person. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'The conditions of the rule on recent release are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area, or about whether a member of the household was released after a conviction within the last six months and is to have an action plan. Until it is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-6-2': {
      title: 'Recent release of a person under 18',
      bars: 'A member of the household under 18 was released, after a conviction, from an institution outside the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that young person. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'The conditions of the rule on recent release of persons under 18 are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area, or about whether a member of the household under 18 was released after a conviction within the last six months and is to have an action plan. Until it is known, it cannot be determined whether the rule affects the allotment.',
      assess:
        'The circumstances of a member of the household under 18 may fall under this rule, but the provision on action plans to which it refers (serviceloven § 57 c) no longer exists. A caseworker of the municipality must therefore assess whether the rule prevents the allotment.',
    },
    'abl-59-6-3': {
      title: 'Recent cancellation or termination of a lease',
      bars: 'A member of the household had a lease cancelled or terminated within the last six months because of grave breaches of good order. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'The conditions of the rule on cancelled or terminated leases are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        "Information is missing about the status of the area, or about whether, when and why a household member's lease was cancelled or terminated. Until it is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-6-4': {
      title: 'Citizenship and enrolment as a student',
      bars: 'A member of the household holds no citizenship of Denmark, another EU or EEA state or Switzerland and is not enrolled as a student at a publicly recognised institution. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'The conditions of the rule on citizenship are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        "Information is missing about the status of the area, about a household member's citizenship, or about enrolment as a student. Until it is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-6-5': {
      title: 'Six months on kontanthjælp or another benefit that counts',
      bars: 'In each of the last six full calendar months, a member of the household received kontanthjælp (cash assistance) or another benefit that counts under the rule. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'The conditions of the rule on kontanthjælp (cash assistance) and other benefits that count are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area, or about which benefits a member of the household received in the last six calendar months. Until it is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-6-6': {
      title: 'Disability pension (førtidspension)',
      bars: 'A member of the household receives førtidspension (disability pension). The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'The conditions of the rule on førtidspension (disability pension) are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area, or about whether a member of the household receives førtidspension (disability pension). Until it is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-6-7': {
      title: 'Six months on unemployment benefit, sickness benefit or ressourceforløbsydelse',
      bars: 'In each of the last six full calendar months, a member of the household received unemployment benefit, sickness benefit or ressourceforløbsydelse (resource programme benefit) during a jobafklaringsforløb (job clarification programme). The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'The conditions of the rule on unemployment benefit, sickness benefit and ressourceforløbsydelse are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area, or about which benefits a member of the household received in the last six calendar months. Until it is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-7-1': {
      title: 'Recent release with an action plan, in a forebyggelsesområde',
      bars: 'A member of the household was released, after a conviction, from an institution of the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that person. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'The conditions of the rule on recent release are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area or any exemption of it, or about whether a member of the household was released after a conviction within the last six months and is to have an action plan. Until it is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-7-2': {
      title: 'Recent release of a person under 18, in a forebyggelsesområde',
      bars: 'A member of the household under 18 was released, after a conviction, from an institution outside the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that young person. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'The conditions of the rule on recent release of persons under 18 are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area or any exemption of it, or about whether a member of the household under 18 was released after a conviction within the last six months and is to have an action plan. Until it is known, it cannot be determined whether the rule affects the allotment.',
      assess:
        'The circumstances of a member of the household under 18 may fall under this rule, but the provision on action plans to which it refers (serviceloven § 57 c) no longer exists. A caseworker of the municipality must therefore assess whether the rule prevents the allotment.',
    },
    'abl-59-7-3': {
      title: 'Recent cancellation or termination of a lease, in a forebyggelsesområde',
      bars: 'A member of the household had a lease cancelled or terminated within the last six months because of grave breaches of good order. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'The conditions of the rule on cancelled or terminated leases are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        "Information is missing about the status of the area or any exemption of it, or about whether, when and why a household member's lease was cancelled or terminated. Until it is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-7-4': {
      title: 'Citizenship and enrolment as a student, in a forebyggelsesområde',
      bars: 'A member of the household holds no citizenship of Denmark, another EU or EEA state or Switzerland and is not enrolled as a student at a publicly recognised institution. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'The conditions of the rule on citizenship are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        "Information is missing about the status of the area or any exemption of it, about a household member's citizenship, or about enrolment as a student. Until it is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-7-6m': {
      title: 'Benefits with a limit of six months, in a forebyggelsesområde',
      bars: 'In each of the last six full calendar months, a member of the household received a benefit for which the rule on forebyggelsesområder (prevention areas) sets a limit of six months. The municipality may therefore not allot a family dwelling in this forebyggelsesområde to the household.',
      clears:
        'The conditions of the rule on benefits with a limit of six months are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area or any exemption of it, or about which benefits a member of the household received in the last six calendar months and on what legal basis. Until it is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-7-24m': {
      title: '24 months on kontanthjælp, in a forebyggelsesområde',
      bars: 'In each of the last 24 full calendar months, a member of the household received kontanthjælp (cash assistance) of the kind for which the rule on forebyggelsesområder (prevention areas) sets a limit of 24 months. The municipality may therefore not allot a family dwelling in this forebyggelsesområde to the household.',
      clears:
        'The conditions of the rule on kontanthjælp (cash assistance) for 24 months are not met. The rule therefore does not prevent the municipality from allotting the dwelling to the household.',
      unknown:
        'Information is missing about the status of the area or any exemption of it, or about whether and on what legal basis a member of the household received kontanthjælp (cash assistance) in the last 24 calendar months. Until it is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-8': {
      title: 'Forebyggelsesområde exempted by the council',
      lifts:
        "The council has exempted the area because more than 30 per cent of the municipality's social-housing family dwellings lie in udsatte boligområder (vulnerable housing areas) and forebyggelsesområder (prevention areas). The special limits on municipal allotment in forebyggelsesområder are therefore set aside.",
    },
    'abl-59-9': {
      title: 'No dwelling available for allotment outside such areas',
      lifts:
        'The council has found that it cannot allot the household a dwelling outside the areas where allotment is restricted. It shall therefore, under § 59, allot a vacant dwelling in such an area, and the restrictions that give way to this finding are set aside.',
    },
    'int-12-2': {
      title: 'First placement of refugees',
      bars: 'This is the first placement in the municipality of a refugee or of a person displaced from Ukraine, and the area is an udsat boligområde (vulnerable housing area). The municipality may therefore not place the household here.',
      unknown:
        'It is not known whether the dwelling lies in an udsat boligområde (vulnerable housing area) on the decision date. Until it is known, it cannot be determined whether the municipality may place the household here.',
    },
    'abl-60-1': {
      title: 'Flexible letting by agreement',
      bars: 'The dwelling is let on special criteria agreed between the council and the housing organisation, and the criteria are not met. The dwelling therefore cannot be allotted to the household.',
      clears:
        'The agreed criteria are met, only give priority, or do not apply to this move. They therefore do not prevent the dwelling from being allotted to the household.',
      unknown:
        'Information is missing about whether the agreed criteria apply to the move, or whether the household meets them. Until it is known, it cannot be determined whether the criteria prevent the allotment.',
    },
    'abl-60-4': {
      title: "The council's letting criteria for the area",
      bars: 'The dwelling is let on the special criteria that the council has set for the area, and the criteria are not met. The dwelling therefore cannot be allotted to the household.',
      clears:
        "The council's criteria are met, only give priority, or do not apply to this move. They therefore do not prevent the dwelling from being allotted to the household.",
      unknown:
        "Information is missing about the status of the area, about the council's criteria, about whether they apply to the move, or about whether the household meets them. Until it is known, it cannot be determined whether the criteria prevent the allotment.",
    },
    'abl-62': {
      title: 'Dwelling made available to refugees',
      clears:
        'The dwelling has been made available to refugees and is let under rules of its own, outside the waiting list, ordinary municipal allotment and letting on special criteria. §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven therefore do not apply.',
    },
    'abl-62-a': {
      title: 'Inclusion dwelling (inklusionsbolig)',
      clears:
        "The dwelling is allotted as an inklusionsbolig (inclusion dwelling) under the council's separate right to allot such dwellings, outside the waiting list, ordinary municipal allotment and letting on special criteria. §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven therefore do not apply.",
    },
    'abl-63': {
      title: 'Transitional dwelling (udslusningsbolig)',
      clears:
        'The dwelling is let by agreement as an udslusningsbolig (transitional dwelling) to a target group of its own, outside the waiting list, ordinary municipal allotment and letting on special criteria. §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven therefore do not apply.',
    },
    'bfl-14': {
      title: 'At most two persons per room',
      bars: 'A limit of two persons per habitable room is in force for the dwelling, and more would live there. The dwelling therefore cannot be occupied as proposed without permission from the council.',
      clears:
        'The limit of two persons per habitable room is not in force for the dwelling or is not exceeded. It therefore does not prevent the dwelling from being occupied as proposed.',
    },
    'bfl-15': {
      title: 'Permission for more persons in the dwelling',
      lifts:
        'The council has permitted more than two persons per habitable room. The limit is therefore set aside and does not prevent the dwelling from being occupied as proposed.',
    },
    'bfl-51': {
      title: "Extent of the municipality's right to allot private rental flats",
      bars: "The allotment lies outside what the municipality's right in the property may cover: every fourth vacated flat, or at least two specified flats, and in all no more than 25 per cent of the property's flats. The state refund to the municipality, of at most 30,000 kr. per flat (lov om boligforhold § 55), does not change this.",
      clears:
        "The allotment stays within the municipality's right in the property, or it concerns a flat for which that right has already been used. The state refund to the municipality is at most 30,000 kr. per flat (lov om boligforhold § 55).",
    },
    'bfl-53': {
      title: 'Agreement on a municipal right of allotment',
      bars: 'There is no agreement in force on a municipal right of allotment in the property, and no decision under § 58 covers it. The municipality therefore cannot allot the flat to the household.',
      clears:
        'The municipality has a right of allotment in the property, under an agreement in force or a decision under § 58. The requirement of such a right therefore does not prevent the allotment.',
    },
    'ubek-26': {
      title: 'Number of persons at letting',
      assess:
        'More than two persons per habitable room would live in the dwelling. The housing organisation may refuse the household for that reason but does not have to; it is for the organisation to decide.',
      clears: 'The number of persons gives the housing organisation no ground to refuse the household under this rule.',
    },
    'ubek-27': {
      title: 'Overdue debt to the housing organisation',
      assess:
        'There is an overdue debt to the housing organisation. The organisation may refuse the applicant for that reason but does not have to; it is for the organisation to decide.',
      clears:
        'On the information given, there is no overdue debt that gives the housing organisation a ground to refuse the applicant under this rule.',
    },
    'ubek-28': {
      title: 'Earlier lease in the area brought to an end',
      assess:
        'Within the last two years, another social housing landlord in the area brought a lease of a member of the household to an end because of breaches of good order. The housing organisation may refuse the household for that reason but does not have to; it is for the organisation to decide on the individual circumstances.',
      clears:
        'On the information given, no termination or cancellation within the last two years gives the housing organisation a ground to refuse the household under this rule.',
    },
    'ubek-29': {
      title: 'Criminal record certificate in an udsat boligområde',
      assess:
        'The dwelling lies in an udsat boligområde (vulnerable housing area), and a criminal record certificate contains information that may matter for safety in the area. The housing organisation may refuse the household for that reason but does not have to; it is for the organisation to decide on the individual circumstances.',
      clears:
        'The conditions of the rule on criminal record certificates are not met. The rule therefore gives the housing organisation no ground to refuse the household.',
      unknown:
        'It is not known whether the dwelling lies in an udsat boligområde (vulnerable housing area) on the decision date. Until it is known, it cannot be determined whether the housing organisation may take the certificate into account.',
    },
    'all-64-rooms': {
      title: 'Number of rooms when part of the dwelling is sublet',
      assess:
        'More than half of the habitable rooms of the dwelling are sublet. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'At most half of the habitable rooms of the dwelling are sublet. The rule therefore gives the landlord no ground to object.',
    },
    'all-64-persons': {
      title: 'Number of persons when part of the dwelling is sublet',
      bars: 'More persons in all would live in the dwelling than it has habitable rooms. The sublet is therefore not allowed.',
      clears:
        'No more persons in all would live in the dwelling than it has habitable rooms. The rule therefore does not prevent the sublet.',
    },
    'all-65-absence': {
      title: 'Temporary absence and length of the sublet',
      assess:
        'The whole dwelling may be sublet for at most two years while the tenant is temporarily absent for a recognised reason, and at least one of these conditions is not met. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The sublet lasts at most two years and is due to temporary absence of the tenant for a recognised reason. The rule therefore gives the landlord no ground to object.',
    },
    'all-65-persons': {
      title: 'Number of persons when the whole dwelling is sublet',
      assess:
        'More persons would live in the dwelling than it has habitable rooms. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'No more persons would live in the dwelling than it has habitable rooms. The rule therefore gives the landlord no ground to object.',
    },
    'all-65-target': {
      title: 'Target group when the whole dwelling is sublet',
      assess:
        'The dwelling is a youth dwelling or a dwelling for the elderly (ældrebolig), and the new occupants have been found not to belong to its target group. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The new occupants have not been found to fall outside a target group for which the dwelling is reserved. The rule therefore gives the landlord no ground to object.',
    },
    'all-65-area': {
      title: 'Requirements for new occupants when a dwelling is sublet in an udsat boligområde',
      bars: 'The dwelling lies in an udsat boligområde (vulnerable housing area), and the new occupants do not meet what a new applicant from the waiting list must meet to be considered for it. The sublet is therefore not allowed.',
      clears:
        'The requirements for new occupants in an udsat boligområde (vulnerable housing area) are met or do not apply in this case. They therefore do not prevent the sublet.',
      unknown:
        "Information is missing about the status of the area, about the council's criteria, or about whether the new occupants meet the requirements. Until it is known, it cannot be determined whether the sublet is allowed.",
    },
    'all-65-notice': {
      title: 'Notice of the sublet to the landlord',
      assess:
        'The landlord did not receive notice of the sublet at least 14 days before the agreement was concluded. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The landlord has received notice of the sublet, and the agreement was not concluded sooner than 14 days after that. The rule therefore gives the landlord no ground to object.',
      unknown:
        'The landlord has not received notice of the sublet yet, and the deadline has not passed. Until the notice is received, it cannot be determined whether the requirement is met.',
    },
    'all-66-documentation': {
      title: 'Documentation about the new occupants',
      bars: 'The landlord did not receive, before the start of the sublet, documentation that the new occupants meet the requirements to be considered for the dwelling. The sublet is therefore not allowed.',
      clears:
        'The requirement of documentation about the new occupants has been met in time or does not apply to this sublet. It therefore does not prevent the sublet.',
      unknown:
        'Either the landlord has not received the documentation yet and the deadline has not passed, or it is not known whether the dwelling lies in an udsat boligområde (vulnerable housing area). Until this is settled, it cannot be determined whether the requirement of documentation prevents the sublet.',
    },
    'all-66-copy': {
      title: 'Written sublet agreement and copy to the landlord',
      assess:
        'The sublet agreement is not in writing, or the landlord did not receive a copy of it before the start of the sublet. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The sublet agreement is in writing, and the landlord has received a copy of it in time. The rule therefore gives the landlord no ground to object.',
      unknown:
        'The landlord has not received a copy of the sublet agreement yet, and the deadline has not passed. Until the copy is received, it cannot be determined whether the requirement is met.',
    },
    'all-66-rent': {
      title: 'Rent for the sublet',
      assess:
        "The rent for the sublet is higher than the tenant's own rent. The landlord may object for that reason but does not have to; it is for the landlord to decide.",
      clears:
        "The rent for the sublet is not higher than the tenant's own rent. The rule therefore gives the landlord no ground to object.",
    },
    'all-69-residence': {
      title: "Three years' residence before an exchange",
      assess:
        'The tenant who wishes to exchange the dwelling has lived in it for less than three years. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The tenant who wishes to exchange the dwelling has lived in it for at least three years. The rule therefore gives the landlord no ground to object.',
    },
    'all-69-persons': {
      title: 'Number of persons after an exchange',
      assess:
        'After the exchange, more than one person per habitable room would live in the dwelling. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'After the exchange, at most one person per habitable room would live in the dwelling. The rule therefore gives the landlord no ground to object.',
    },
    'all-69-area': {
      title: 'Requirements for new occupants when a dwelling is exchanged in an udsat boligområde',
      bars: 'The dwelling lies in an udsat boligområde (vulnerable housing area), and the new occupants do not meet what a new applicant from the waiting list must meet to be considered for it. The exchange is therefore not allowed.',
      clears:
        'The requirements for new occupants in an udsat boligområde (vulnerable housing area) are met or do not apply in this case. They therefore do not prevent the exchange.',
      unknown:
        "Information is missing about the status of the area, about the council's criteria, or about whether the new occupants meet the requirements. Until it is known, it cannot be determined whether the exchange is allowed.",
    },
    'all-69-target': {
      title: 'Target group at an exchange',
      bars: 'The dwelling is a youth dwelling or a dwelling for the elderly (ældrebolig). The new occupants have been found not to belong to its target group, and no consent of the council is on record, so the exchange is not allowed.',
      clears:
        'The new occupants have been found to belong to the target group of the dwelling, or the council has consented. The target group requirement therefore does not prevent the exchange.',
      assess:
        'The dwelling is a youth dwelling or a dwelling for the elderly (ældrebolig). The law leaves it to the landlord to assess whether the new occupants belong to its target group and, if they do not, to the council whether to consent.',
    },
  },
  questions: {
    '/dwelling/kind': 'What kind of dwelling is it?',
    '/dwelling/rooms': 'How many habitable rooms does the dwelling have?',
    '/dwelling/maxTwoPersonsPerRoom': 'Is a limit of two persons per habitable room in force for the dwelling?',
    '/dwelling/offeredForSale': 'Is the dwelling offered for sale under chapter 5 a of almenboligloven?',
    '/dwelling/stated/udsatBoligomraade':
      'Is the area on the list of udsatte boligområder (vulnerable housing areas) that holds on the decision date?',
    '/dwelling/stated/parallelsamfund':
      'Is the area on the list of parallelsamfund (parallel societies) that holds on the decision date?',
    '/dwelling/stated/omdannelsesomraade':
      'Is the area on the list of omdannelsesområder (transformation areas) that holds on the decision date?',
    '/dwelling/stated/forebyggelsesomraade':
      'Is the area on the list of forebyggelsesområder (prevention areas) that holds on the decision date?',
    '/dwelling/stated/kombineretUdlejning':
      'On the decision date, is a council decision on combined letting (almenboligloven § 51 b) in force for the area? If so, state which of the benefit lists it includes.',
    '/dwelling/stated/stk7Exempt':
      'On the decision date, has the council exempted the area from the limits for forebyggelsesområder (almenboligloven § 59(8))?',
    '/dwelling/stated/developmentPlan':
      'Is the area a former omdannelsesområde (transformation area) that is still under a development plan on the decision date (almenboligloven § 168 a(6))?',
    '/household/residesInDepartment': 'Does the applicant already hold a dwelling in the department (afdeling)?',
    '/household/integrationPlacement':
      'Is this the first placement in the municipality of a refugee or of a person covered by the special act on persons displaced from Ukraine?',
    '/household/members': 'Who will live in the dwelling? Include a spouse or partner who will move in later.',
    '/household/members/*/age': 'How old is the household member on the decision date?',
    '/household/members/*/cohabitingSince': 'Since when has the household member lived together with the applicant?',
    '/household/members/*/citizenships':
      'Which citizenships does the household member hold? State all of them; none if the person is stateless.',
    '/household/members/*/enrolledStudent':
      'On the decision date, is the household member enrolled as a student at a publicly recognised educational institution?',
    '/household/members/*/releases':
      'Has the household member been released, after a conviction, from an institution within the six months before the decision date? State none if not.',
    '/household/members/*/releases/*/releasedOn': 'On what date was the household member released?',
    '/household/members/*/releases/*/convicted': 'Did the release follow a conviction for a criminal offence?',
    '/household/members/*/releases/*/institution':
      'Did the institution belong to the Prison and Probation Service (kriminalforsorgen) or lie outside it?',
    '/household/members/*/releases/*/actionPlanRequired':
      'Is the municipality to draw up an action plan for the household member in connection with the release?',
    '/household/members/*/leaseEndings':
      'Within the six months before the decision date, has a landlord cancelled or terminated a lease of the household member for grave breaches of good order? State none if not; leases that ended for other reasons do not matter.',
    '/household/members/*/leaseEndings/*/givenOn': 'On what date did the landlord give the cancellation or the notice?',
    '/household/members/*/leaseEndings/*/ground':
      'Was the lease cancelled or terminated for grave breaches of good order, for default on payment or for another reason?',
    '/household/members/*/benefits':
      'Which of the benefits that the rules cover has the household member received, and in which calendar months? State none if there are none.',
    '/household/members/*/benefits/*/legalBasis':
      'For months from July 2025 on, is the kontanthjælp paid under § 16(1) or under § 16(2) of lov om aktiv socialpolitik?',
    '/household/members/*/employments':
      'What work does the household member have on the decision date? Include self-employment; state none if there is none.',
    '/household/members/*/employments/*/hoursPerWeek':
      'How many hours a week does the household member work in this job?',
    '/household/members/*/employments/*/permanent': 'Is the household member permanently employed in this job?',
    '/household/members/*/employments/*/since': 'On what date did the household member start in this job?',
    '/household/members/*/employments/*/workplaceMunicipalityCode': 'In which municipality is the workplace?',
    '/household/members/*/educations':
      'Which course of education is the household member taking on the decision date? State none if there is none.',
    '/household/members/*/educations/*/kind':
      'Does the course qualify for SU (state education support), is the person a trainee, an apprentice or on a training agreement, or is it something else?',
    '/household/members/*/educations/*/since': 'On what date did the household member start this course of education?',
    '/findings/noAlternativeOutsideListedAreas':
      'Has the council found that it cannot allot the household a dwelling outside the areas where allotment is restricted?',
    '/findings/noOtherWaitingListApplicant':
      'Has it been established that nobody else on the waiting list can take the dwelling and that no agreement keeps it empty?',
    '/findings/dispensation51c':
      'Has the municipality granted a dispensation from the rule on omdannelsesområder (almenboligloven § 51 c(4))?',
    '/findings/flexibleCriteriaMet':
      'On a check of the documents, does the household meet the letting criteria that apply to the dwelling?',
    '/findings/coveredBy51b':
      'According to the municipality, are the applicant and any spouse covered by the rule on combined letting (almenboligloven § 51 b)?',
    '/findings/coveredBy51c':
      'According to the municipality, are the applicant and any spouse covered by the rule on omdannelsesområder (almenboligloven § 51 c)?',
    '/findings/inTargetGroup':
      'Has the household been found to belong to the target group of the youth dwelling or the dwelling for the elderly?',
    '/findings/councilConsent': 'Has the council consented to an exchange with someone outside the target group?',
    '/findings/occupancyPermission': 'Has the council permitted more than two persons per habitable room?',
    '/tenancy/sublet/scope': 'Is the whole dwelling sublet or part of it?',
    '/tenancy/sublet/roomsSublet': 'How many habitable rooms are sublet?',
    '/tenancy/sublet/personsAfter': 'How many persons in all will live in the dwelling under the sublet?',
    '/tenancy/sublet/reason': 'What kind of reason has the tenant given for the sublet? Details are not needed.',
    '/tenancy/sublet/from': 'On what date does the sublet start?',
    '/tenancy/sublet/to': 'On what date does the sublet end?',
    '/tenancy/sublet/monthlyRent': 'What is the monthly rent for the sublet?',
    '/tenancy/sublet/ownMonthlyRent': "What is the tenant's own monthly rent?",
    '/tenancy/sublet/writtenAgreement': 'Is the sublet agreement in writing?',
    '/tenancy/sublet/agreedOn': 'On what date was the sublet agreement concluded?',
    '/tenancy/sublet/copyReceivedOn': 'On what date did the landlord receive a copy of the sublet agreement?',
    '/tenancy/sublet/notifiedOn': 'On what date did the landlord receive notice of the sublet?',
    '/tenancy/sublet/documentationReceivedOn':
      'On what date did the landlord receive documentation that the new occupants meet the requirements?',
    '/tenancy/exchange/outgoingTenantSince':
      'On what date did the tenant who wishes to exchange the dwelling move into it?',
    '/privateAgreement/inForce':
      'On the decision date, is an agreement on a municipal right of allotment in force for the property?',
    '/privateAgreement/section58Decision': 'Is the property covered by a decision under § 58 of lov om boligforhold?',
    '/privateAgreement/reallotment': "Has the flat been allotted before under the municipality's right?",
    '/privateAgreement/scheme': 'Does the agreement cover every fourth vacated flat or specified flats?',
    '/privateAgreement/flatsInProperty': 'How many flats are there in the property in all?',
    '/privateAgreement/flatsUnderAgreement': 'How many flats does the agreement cover after this allotment?',
    '/privateAgreement/vacanciesSoFar':
      'How many flats in the property became vacant under the agreement before this one?',
    '/privateAgreement/allocationsSoFar':
      'How many flats in the property has the municipality allotted under the agreement before this one?',
    '/landlordGrounds/overdueDebt':
      'Is there an overdue debt to the housing organisation that is neither insignificant, time-barred nor under an arrangement that is being kept?',
    '/landlordGrounds/disorderLeaseNoticeOn':
      'On what date did another social housing landlord in the area terminate or cancel a lease because of breaches of good order?',
    '/landlordGrounds/relevantCriminalRecord':
      'Has the housing organisation found that a criminal record certificate contains information that matters for safety in the area?',
  },
  assumptions: {
    A1: 'Consecutive calendar months are the latest full calendar months before the month of the decision; an earlier run that has ended does not bar.',
    A2: 'Six months are counted from date to date, so that the restriction lapses on the same day of the month six months later.',
    A3: 'A published list holds from 1 December until the next list takes its place.',
    A4: 'Integrationsydelse and the benefits that replaced it in 2020 count as one continuous series.',
    A5: 'Months before July 2025 on the benefits then covered are added to months on kontanthjælp from July 2025 on.',
    A6: 'In a forebyggelsesområde (prevention area), kontanthjælp before July 2025 counts towards the 24 months, while uddannelseshjælp does not count.',
    A7: 'Months on different benefits of the same list are added together.',
    A8: 'Under combined letting, the applicant and the spouse may be covered because of different benefits (almenboligloven § 51 b(1), third sentence).',
    A9: 'The restrictions of almenboligloven § 59(6) also apply to youth dwellings, while those of § 59(7) do not.',
    A10: 'Criteria that only give priority are not a condition for being considered for the dwelling.',
  },
  warnings: {
    'law-review-overdue':
      'The law text behind this answer was last reviewed more than a year before the decision date. Check whether the rules have changed since.',
    'no-list-for-date':
      'The register holds no published list for the period of the decision date. The status of the area is therefore unknown unless it has been stated in the case.',
    'free-movement-rights':
      'Family members of EU and EEA citizens (Directive 2004/38/EC, article 24, and Regulation (EU) No 492/2011, article 9) and persons covered by the withdrawal agreement between the EU and the United Kingdom (article 23) may have a right to equal treatment that the wording of the rule does not show. A person should check this.',
  },
}
