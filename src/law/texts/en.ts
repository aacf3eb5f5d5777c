import type { Texts } from './texts.ts'

export const en: Texts = {
  rules: {
    'abl-51-sale': {
      title: 'Dwelling offered for sale',
      says: 'Applies to municipal allotment, letting from the waiting list, internal moves and advertised letting, whatever the kind of dwelling. A social-housing dwelling that is offered for sale under chapter 5 a of almenboligloven may not be let while it is.',
      bars: 'The dwelling is offered for sale and cannot be let while it is. It therefore cannot be allotted to the household.',
    },
    'abl-51-7': {
      title: 'Rehousing (genhusning)',
      says: 'In rehousing, §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven do not apply. Whoever is rehoused is not applying on ordinary terms.',
      clears:
        'The household is being rehoused and is not applying on ordinary terms. Rehousing takes place outside the waiting list, municipal allotment and letting on special criteria, so §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven do not apply.',
    },
    'abl-51-b': {
      title: 'Combined letting (kombineret udlejning)',
      says: "Applies to family dwellings let from the waiting list or on an internal move, but not to advertised letting, where the council's decision on combined letting is in force for the area and the applicant holds no dwelling in the department. The dwelling may not be allotted when the applicant and any spouse (or partner who has lived with the applicant for at least two years) each received benefits on list A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp and kontanthjælp) in each of the last six full calendar months or, where the decision includes list B, each received benefits on it (unemployment benefit (arbejdsløshedsdagpenge), sickness benefit (sygedagpenge) and ressourceforløbsydelse during a jobafklaringsforløb) in each of those months or now receives førtidspension (disability pension). They may be covered on different grounds; a partner who does not move in counts too, and what the municipality has told of whether they are covered stands.",
      bars: 'Combined letting applies in the area, and the conditions of the rule about receipt of benefits are met by the applicant and by any spouse or partner treated as a spouse. The housing organisation may therefore not allot the dwelling to the household.',
      clears:
        'The household is not covered by the rule on combined letting; it therefore does not prevent the dwelling from being allotted to the household.',
      unknown:
        "One or more of these are missing: the council's decision for the area, whether the applicant already holds a dwelling in the department, or benefits or cohabitation of the applicant and any partner. Until what is missing is known, it cannot be determined whether the rule on combined letting prevents the allotment.",
    },
    'abl-51-b-8': {
      title: 'No other applicant on the waiting list',
      says: 'The rule on combined letting is set aside when it has been established that nobody else on the waiting list can take the dwelling and that no agreement keeps it empty.',
      lifts:
        'Nobody else on the waiting list can take the dwelling, and there is no agreement to keep it empty. The rule on combined letting is therefore set aside and does not prevent the dwelling from being let to the household.',
    },
    'abl-51-c': {
      title: 'Receipt of benefits in an omdannelsesområde',
      says: 'Applies from 1 July 2019 to family dwellings let from the waiting list or on an internal move, but not to advertised letting, in an omdannelsesområde (transformation area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), where the applicant holds no dwelling in the department. The dwelling may not be allotted when the applicant and any spouse (or partner who has lived with the applicant for at least two years) each receive a benefit on list A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp and kontanthjælp) in the month of the decision. A partner who does not move in counts too, and what the municipality has told of whether they are covered stands.',
      bars: 'The area is an omdannelsesområde (transformation area), or a former one under a development plan, and the condition of the rule about receipt of benefits is met by the applicant and by any spouse or partner treated as a spouse. The housing organisation may therefore not allot the dwelling to the household.',
      clears:
        'The household is not covered by the rule on receipt of benefits in omdannelsesområder (transformation areas); it therefore does not prevent the dwelling from being allotted to the household.',
      unknown:
        'One or more of these are missing: the status of the area, whether the applicant already holds a dwelling in the department, or benefits or cohabitation of the applicant and any partner. Until what is missing is known, it cannot be determined whether the rule on omdannelsesområder (transformation areas) prevents the allotment.',
    },
    'abl-51-c-4': {
      title: 'Dispensation from the rule on omdannelsesområder',
      says: 'In wholly exceptional cases the municipality may grant a dispensation from the rule on omdannelsesområder (transformation areas), which is then set aside. When a whole dwelling is sublet, or a dwelling exchanged, in an udsat boligområde, the dispensation frees only of that part of the requirements for new occupants which follows from § 51 c.',
      lifts:
        'The municipality has granted a dispensation in this wholly exceptional case. The rule on receipt of benefits in an omdannelsesområde (transformation area) is therefore set aside and does not prevent the allotment.',
    },
    'abl-52': {
      title: 'Target group of youth dwellings',
      says: 'Applies to municipal allotment, letting from the waiting list, internal moves and advertised letting of a youth dwelling, which is reserved for young people in education and other young people with a special need. Whoever allots it assesses whether the household belongs to the target group; a household found to fall outside it cannot be allotted the dwelling.',
      bars: 'The dwelling is a youth dwelling, and the household has been found not to belong to its target group. The dwelling therefore cannot be allotted to the household.',
      clears:
        'The dwelling is a youth dwelling, and the household has been found to belong to its target group. The target group requirement therefore does not prevent the allotment.',
      assess:
        'The dwelling is a youth dwelling. The law leaves it to whoever allots it, the housing organisation or the municipality, to assess from the circumstances of the household whether it belongs to the target group. Once made, the assessment can be recorded as the finding "inTargetGroup".',
    },
    'abl-54': {
      title: 'Target group of dwellings for the elderly',
      says: 'Applies to municipal allotment, letting from the waiting list, internal moves and advertised letting of a dwelling for the elderly (ældrebolig), which is reserved for the elderly and people with disabilities. Whoever allots it assesses whether the household belongs to the target group; a household found to fall outside it cannot be allotted the dwelling.',
      bars: 'The dwelling is a dwelling for the elderly (ældrebolig), and the household has been found not to belong to its target group. The dwelling therefore cannot be allotted to the household.',
      clears:
        'The dwelling is a dwelling for the elderly (ældrebolig), and the household has been found to belong to its target group. The target group requirement therefore does not prevent the allotment.',
      assess:
        'The dwelling is a dwelling for the elderly (ældrebolig). The law leaves it to whoever allots it, usually the municipality, to assess from the needs of the household whether it belongs to the target group. Once made, the assessment can be recorded as the finding "inTargetGroup".',
    },
    'abl-59-6-1': {
      title: 'Recent release with an action plan',
      says: 'On municipal allotment of a family or youth dwelling in an udsat boligområde (vulnerable housing area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), the municipality may not allot the dwelling if even one household member who is to live there, of any age, was released, after a conviction, from an institution of the Prison and Probation Service (kriminalforsorgen) within the last six months and is to have an action plan under serviceloven § 141. The six months run from the day of release up to and including the day before the same day of the month six months later.',
      bars: 'A member of the household was released, after a conviction, from an institution of the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that person. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'No member of the household is covered by the rule on recent release; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, whether a member of the household was released after a conviction within the last six months, from which institution, or whether an action plan is to be drawn up. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-6-2': {
      title: 'Recent release of a person under 18',
      says: 'On municipal allotment of a family or youth dwelling in an udsat boligområde (vulnerable housing area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), the municipality may not allot the dwelling if even one household member who is to live there is under 18, was released, after a conviction, from an institution outside the Prison and Probation Service (kriminalforsorgen) within the last six months and is to have an action plan under serviceloven § 57 c. The six months run from the day of release up to and including the day before the same day of the month six months later. As § 57 c no longer exists, for decision dates from 1 January 2024 on it is left to the municipality to assess whether the rule prevents the allotment.',
      bars: 'A member of the household under 18 was released, after a conviction, from an institution outside the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that young person. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'No member of the household is covered by the rule on recent release of persons under 18; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, the age of a member of the household, whether that member was released after a conviction within the last six months, from which institution, or whether an action plan is to be drawn up. Until what is missing is known, it cannot be determined whether the rule affects the allotment.',
      assess:
        'The circumstances of a member of the household under 18 may fall under this rule, but the provision on action plans to which it refers (serviceloven § 57 c) no longer exists. A caseworker of the municipality must therefore assess whether the rule prevents the allotment.',
    },
    'abl-59-6-3': {
      title: 'Recent cancellation or termination of a lease',
      says: 'On municipal allotment of a family or youth dwelling in an udsat boligområde (vulnerable housing area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), the municipality may not allot the dwelling if even one household member who is to live there, of any age, had a lease cancelled or terminated for grave breaches of good order, and the cancellation or notice was given within the last six months. The six months run from the day it was given up to and including the day before the same day of the month six months later; arrears and other grounds do not matter.',
      bars: 'A member of the household had a lease cancelled or terminated within the last six months because of grave breaches of good order. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'No member of the household is covered by the rule on cancelled or terminated leases; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        "One or more of these are missing: the status of the area, or whether, when and why a household member's lease was cancelled or terminated. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-6-4': {
      title: 'Citizenship and enrolment as a student',
      says: 'On municipal allotment of a family or youth dwelling in an udsat boligområde (vulnerable housing area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), the municipality may not allot the dwelling if even one household member who is to live there, of any age, holds no citizenship of an EU or EEA state or Switzerland and is not enrolled as a student at a publicly recognised institution. One citizenship of such a state is enough; British citizenship is so only for decision dates up to 31 December 2020. Stateless persons and refugees are not excepted.',
      bars: 'A member of the household holds no citizenship of Denmark, another EU or EEA state or Switzerland and is not enrolled as a student at a publicly recognised institution. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'No member of the household is covered by the rule on citizenship; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        "One or more of these are missing: the status of the area, a household member's citizenship, or enrolment as a student. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-6-5': {
      title: 'Six months on kontanthjælp or another benefit that counts',
      says: 'On municipal allotment of a family or youth dwelling in an udsat boligområde (vulnerable housing area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), the municipality may not allot the dwelling if even one household member who is to live there, of any age, received a benefit on list A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp and kontanthjælp) in each of the last six full calendar months before the month of the decision. Months on different benefits add up, and an earlier run that has ended does not count.',
      bars: 'In each of the last six full calendar months, a member of the household received kontanthjælp (cash assistance) or another benefit that counts under the rule. The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'No member of the household is covered by the rule on six months on kontanthjælp (cash assistance) and other benefits that count; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, or which benefits a member of the household received in the last six calendar months. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-6-6': {
      title: 'Disability pension (førtidspension)',
      says: 'On municipal allotment of a family or youth dwelling in an udsat boligområde (vulnerable housing area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), the municipality may not allot the dwelling if even one household member who is to live there, of any age, receives førtidspension (disability pension) in the month of the decision.',
      bars: 'A member of the household receives førtidspension (disability pension). The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'No member of the household is covered by the rule on førtidspension (disability pension); it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, or whether a member of the household receives førtidspension (disability pension). Until what is missing is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-6-7': {
      title: 'Six months on unemployment benefit, sickness benefit or ressourceforløbsydelse',
      says: 'On municipal allotment of a family or youth dwelling in an udsat boligområde (vulnerable housing area), or in a former omdannelsesområde under a development plan (§ 168 a(6); from 1 July 2021 and no later than 31 December 2029), the municipality may not allot the dwelling if even one household member who is to live there, of any age, received a benefit on list B (unemployment benefit (arbejdsløshedsdagpenge), sickness benefit (sygedagpenge) and ressourceforløbsydelse during a jobafklaringsforløb) in each of the last six full calendar months before the month of the decision. Months on different benefits add up, and an earlier run that has ended does not count.',
      bars: 'In each of the last six full calendar months, a member of the household received unemployment benefit, sickness benefit or ressourceforløbsydelse (resource programme benefit) during a jobafklaringsforløb (job clarification programme). The municipality may therefore not allot a dwelling in this area to the household.',
      clears:
        'No member of the household is covered by the rule on six months on unemployment benefit, sickness benefit and ressourceforløbsydelse; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, or which benefits a member of the household received in the last six calendar months. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-7-1': {
      title: 'Recent release with an action plan, in a forebyggelsesområde',
      says: 'On municipal allotment from 30 November 2021 on of a family dwelling in a forebyggelsesområde (prevention area) that is not also an udsat boligområde, the municipality may not allot the dwelling if even one household member who is to live there, of any age, was released, after a conviction, from an institution of the Prison and Probation Service (kriminalforsorgen) within the last six months and is to have an action plan under serviceloven § 141. The six months run from the day of release up to and including the day before the same day of the month six months later.',
      bars: 'A member of the household was released, after a conviction, from an institution of the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that person. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'No member of the household is covered by the rule on recent release; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, whether it has been exempted, whether a member of the household was released after a conviction within the last six months, from which institution, or whether an action plan is to be drawn up. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-7-2': {
      title: 'Recent release of a person under 18, in a forebyggelsesområde',
      says: 'On municipal allotment from 30 November 2021 on of a family dwelling in a forebyggelsesområde (prevention area) that is not also an udsat boligområde, the municipality may not allot the dwelling if even one household member who is to live there is under 18, was released, after a conviction, from an institution outside the Prison and Probation Service (kriminalforsorgen) within the last six months and is to have an action plan under serviceloven § 57 c. The six months run from the day of release up to and including the day before the same day of the month six months later. As § 57 c no longer exists, for decision dates from 1 January 2024 on it is left to the municipality to assess whether the rule prevents the allotment.',
      bars: 'A member of the household under 18 was released, after a conviction, from an institution outside the Prison and Probation Service (kriminalforsorgen) within the last six months, and an action plan is to be drawn up for that young person. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'No member of the household is covered by the rule on recent release of persons under 18; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, whether it has been exempted, the age of a member of the household, whether that member was released after a conviction within the last six months, from which institution, or whether an action plan is to be drawn up. Until what is missing is known, it cannot be determined whether the rule affects the allotment.',
      assess:
        'The circumstances of a member of the household under 18 may fall under this rule, but the provision on action plans to which it refers (serviceloven § 57 c) no longer exists. A caseworker of the municipality must therefore assess whether the rule prevents the allotment.',
    },
    'abl-59-7-3': {
      title: 'Recent cancellation or termination of a lease, in a forebyggelsesområde',
      says: 'On municipal allotment from 30 November 2021 on of a family dwelling in a forebyggelsesområde (prevention area) that is not also an udsat boligområde, the municipality may not allot the dwelling if even one household member who is to live there, of any age, had a lease cancelled or terminated for grave breaches of good order, and the cancellation or notice was given within the last six months. The six months run from the day it was given up to and including the day before the same day of the month six months later; arrears and other grounds do not matter.',
      bars: 'A member of the household had a lease cancelled or terminated within the last six months because of grave breaches of good order. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'No member of the household is covered by the rule on cancelled or terminated leases; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        "One or more of these are missing: the status of the area, whether it has been exempted, or whether, when and why a household member's lease was cancelled or terminated. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-7-4': {
      title: 'Citizenship and enrolment as a student, in a forebyggelsesområde',
      says: 'On municipal allotment from 30 November 2021 on of a family dwelling in a forebyggelsesområde (prevention area) that is not also an udsat boligområde, the municipality may not allot the dwelling if even one household member who is to live there, of any age, holds no citizenship of an EU or EEA state or Switzerland and is not enrolled as a student at a publicly recognised institution. One citizenship of such a state is enough; British citizenship is so only for decision dates up to 31 December 2020. Stateless persons and refugees are not excepted.',
      bars: 'A member of the household holds no citizenship of Denmark, another EU or EEA state or Switzerland and is not enrolled as a student at a publicly recognised institution. The municipality may therefore not allot a family dwelling in this forebyggelsesområde (prevention area) to the household.',
      clears:
        'No member of the household is covered by the rule on citizenship; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        "One or more of these are missing: the status of the area, whether it has been exempted, a household member's citizenship, or enrolment as a student. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.",
    },
    'abl-59-7-6m': {
      title: 'Benefits with a limit of six months, in a forebyggelsesområde',
      says: 'On municipal allotment from 30 November 2021 on of a family dwelling in a forebyggelsesområde (prevention area) that is not also an udsat boligområde, the municipality may not allot the dwelling if even one household member who is to live there, of any age, received integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse or, for months from July 2025 on, kontanthjælp (cash assistance) under § 16(2) of lov om aktiv socialpolitik in each of the last six full calendar months before the month of the decision. Months on different benefits add up, and an earlier run that has ended does not count.',
      bars: 'In each of the last six full calendar months, a member of the household received a benefit for which the rule on forebyggelsesområder (prevention areas) sets a limit of six months. The municipality may therefore not allot a family dwelling in this forebyggelsesområde to the household.',
      clears:
        'No member of the household is covered by the rule on benefits with a limit of six months; it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, whether it has been exempted, or which benefits a member of the household received in the last six calendar months and on what legal basis. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-7-24m': {
      title: '24 months on kontanthjælp, in a forebyggelsesområde',
      says: 'On municipal allotment from 30 November 2021 on of a family dwelling in a forebyggelsesområde (prevention area) that is not also an udsat boligområde, the municipality may not allot the dwelling if even one household member who is to live there, of any age, received kontanthjælp (cash assistance), for months from July 2025 on only kontanthjælp under § 16(1) of lov om aktiv socialpolitik, in each of the last 24 full calendar months before the month of the decision. Uddannelseshjælp does not count, and neither does an earlier run that has ended.',
      bars: 'In each of the last 24 full calendar months, a member of the household received kontanthjælp (cash assistance) of the kind for which the rule on forebyggelsesområder (prevention areas) sets a limit of 24 months. The municipality may therefore not allot a family dwelling in this forebyggelsesområde to the household.',
      clears:
        'No member of the household is covered by the rule on 24 months on kontanthjælp (cash assistance); it therefore does not prevent the municipality from allotting the dwelling.',
      unknown:
        'One or more of these are missing: the status of the area, whether it has been exempted, or whether and on what legal basis a member of the household received kontanthjælp (cash assistance) in the last 24 calendar months. Until what is missing is known, it cannot be determined whether the rule prevents the allotment.',
    },
    'abl-59-8': {
      title: 'Forebyggelsesområde exempted by the council',
      says: "From 30 November 2021 on, the council may exempt an area from § 59(7) when more than 30 per cent of the municipality's social-housing family dwellings lie in udsatte boligområder (vulnerable housing areas) and forebyggelsesområder (prevention areas). Where the exemption is in force on the decision date, the limits of § 59(7) are set aside, but never those of § 59(6).",
      lifts:
        "The council has exempted the area because more than 30 per cent of the municipality's social-housing family dwellings lie in udsatte boligområder (vulnerable housing areas) and forebyggelsesområder (prevention areas). The special limits on municipal allotment in forebyggelsesområder are therefore set aside.",
    },
    'abl-59-9': {
      title: 'No dwelling available for allotment outside such areas',
      says: 'When the council finds that it cannot allot the household a dwelling outside the areas where § 59 restricts allotment, it shall allot a vacant dwelling in such an area, and the limits of § 59(6) and (7) are set aside (before 30 November 2021 the exception stood in § 59(7) and concerned § 59(6)). The ban of integrationsloven § 12(2) is set aside only for placements under the special act on persons displaced from Ukraine. A finding that is not stated counts as not made.',
      lifts:
        'The council has found that it cannot allot the household a dwelling outside the areas where allotment is restricted. It shall therefore, under § 59, allot a vacant dwelling in such an area, and the limits which that section sets to municipal allotment are set aside. The ban of integrationsloven on first placement in an udsat boligområde (vulnerable housing area) is set aside only for persons covered by the special act on persons displaced from Ukraine.',
    },
    'int-12-2': {
      title: 'First placement of refugees',
      says: "On municipal allotment, the municipality may not make the first placement of a newly assigned refugee in an area on the list of udsatte boligområder (vulnerable housing areas), whatever the kind of dwelling; a development plan alone is not enough. The ban also covers persons under the special act on persons displaced from Ukraine, but for them, and for them only, the council's finding under almenboligloven § 59(9) sets it aside.",
      bars: 'This is the first placement in the municipality of a refugee or of a person displaced from Ukraine, and the area is an udsat boligområde (vulnerable housing area). The municipality may therefore not place the household here.',
      unknown:
        'It is not known whether the dwelling lies in an udsat boligområde (vulnerable housing area) on the decision date. Until it is known, it cannot be determined whether the municipality may place the household here.',
    },
    'abl-60-1': {
      title: 'Flexible letting by agreement',
      says: 'Applies to family dwellings when let from the waiting list, on an internal move or by advertised letting, where an agreement between the council and the housing organisation on letting on special criteria is registered for the department or the area. Where the criteria are a condition, the dwelling cannot be allotted to a household that neither meets them nor is exempt from them; where they only give priority, or the agreement exempts an internal move within the department, they do not prevent it. Where the documents have been checked and it has been found whether the criteria are met, that is decisive.',
      bars: 'The dwelling is let on special criteria agreed between the council and the housing organisation, and the criteria are not met. The dwelling therefore cannot be allotted to the household.',
      clears:
        'The agreed criteria are met, only give priority, or do not apply to this move. They therefore do not prevent the dwelling from being allotted to the household.',
      unknown:
        'One or more of these are missing: whether the agreed criteria apply to the move, or whether the household meets them. Until what is missing is known, it cannot be determined whether the criteria prevent the allotment.',
    },
    'abl-60-4': {
      title: "The council's letting criteria for the area",
      says: "Applies to family dwellings when let from the waiting list, on an internal move or by advertised letting, in an udsat boligområde (vulnerable housing area) and, from 30 November 2021 on, also in a forebyggelsesområde (prevention area); a development plan alone is not enough. Where the council's criteria are a condition, the dwelling cannot be allotted to a household that neither meets them nor is exempt from them; where they only give priority, or an internal move within the department is exempt, they do not prevent it. Where the documents have been checked and it has been found whether the criteria are met, that is decisive; where no criteria are registered, such a check is needed.",
      bars: 'The dwelling is let on the special criteria that the council has set for the area, and the criteria are not met. The dwelling therefore cannot be allotted to the household.',
      clears:
        "The council's criteria are met, only give priority, or do not apply to this move. They therefore do not prevent the dwelling from being allotted to the household.",
      unknown:
        "One or more of these are missing: the status of the area, the council's criteria, whether they apply to the move, or whether the household meets them. Until what is missing is known, it cannot be determined whether the criteria prevent the allotment.",
    },
    'abl-62': {
      title: 'Dwelling made available to refugees',
      says: 'When dwellings made available to refugees under § 62 are let, §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven do not apply.',
      clears:
        'The dwelling has been made available to refugees and is let under rules of its own, outside the waiting list, ordinary municipal allotment and letting on special criteria. §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven therefore do not apply.',
    },
    'abl-62-a': {
      title: 'Inclusion dwelling (inklusionsbolig)',
      says: 'When inklusionsboliger (inclusion dwellings) are allotted under § 62 a, §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven do not apply.',
      clears:
        "The dwelling is allotted as an inklusionsbolig (inclusion dwelling) under the council's separate right to allot such dwellings, outside the waiting list, ordinary municipal allotment and letting on special criteria. §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven therefore do not apply.",
    },
    'abl-63': {
      title: 'Transitional dwelling (udslusningsbolig)',
      says: 'When udslusningsboliger (transitional dwellings) are let under § 63, §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven do not apply.',
      clears:
        'The dwelling is let by agreement as an udslusningsbolig (transitional dwelling) to a target group of its own, outside the waiting list, ordinary municipal allotment and letting on special criteria. §§ 51 b and 51 c, § 59(6) and (7) and § 60 of almenboligloven therefore do not apply.',
    },
    'bfl-14': {
      title: 'At most two persons per room',
      says: 'Where the limit is in force for the dwelling, it may not be let to or occupied by more than two persons per habitable room. The rule applies to social-housing dwellings on municipal allotment, letting from the waiting list, internal moves, advertised letting, sublets and exchanges, when the number of rooms is given and it is stated whether the limit is in force. When part of a dwelling is sublet, everyone who then lives there counts.',
      bars: 'A limit of two persons per habitable room is in force for the dwelling, and more would live there. The dwelling therefore cannot be occupied as proposed without permission from the council.',
      clears:
        'The limit of two persons per habitable room is not in force for the dwelling or is not exceeded. It therefore does not prevent the dwelling from being occupied as proposed.',
    },
    'bfl-15': {
      title: 'Permission for more persons in the dwelling',
      says: 'The council may permit more than two persons per habitable room; the limit is then set aside.',
      lifts:
        'The council has permitted more than two persons per habitable room. The limit is therefore set aside and does not prevent the dwelling from being occupied as proposed.',
    },
    'bfl-51': {
      title: "Extent of the municipality's right to allot private rental flats",
      says: "Applies from 1 July 2022 to municipal allotment of private rental flats. The right may cover either at least two specified flats, and at most 25 per cent of the property's flats, or every fourth vacated flat, where at most a quarter (rounded up) of the flats vacated, the present one included, and never more than a quarter of the property's flats, may be allotted. To allot again a flat for which the right has already been used is no new use.",
      bars: "The allotment lies outside what the municipality's right in the property may cover: every fourth vacated flat, or at least two specified flats, and in all no more than 25 per cent of the property's flats. The state refund to the municipality, of at most 30,000 kr. per flat (lov om boligforhold § 55), does not change this.",
      clears:
        "The allotment stays within the municipality's right in the property, or it concerns a flat for which that right has already been used. The state refund to the municipality is at most 30,000 kr. per flat (lov om boligforhold § 55).",
    },
    'bfl-53': {
      title: 'Agreement on a municipal right of allotment',
      says: 'Applies from 1 July 2022 to municipal allotment of private rental flats. The municipality may allot only when an agreement on a right of allotment in the property is in force on the decision date or a decision under § 58 covers the property.',
      bars: 'There is no agreement in force on a municipal right of allotment in the property, and no decision under § 58 covers it. The municipality therefore cannot allot the flat to the household.',
      clears:
        'The municipality has a right of allotment in the property, under an agreement in force or a decision under § 58. The requirement of such a right therefore does not prevent the allotment.',
    },
    'ubek-26': {
      title: 'Number of persons at letting',
      says: 'Applies to social-housing dwellings when let from the waiting list, on an internal move or by advertised letting, where the number of habitable rooms is given and the limit of lov om boligforhold § 14 is not stated to be in force for the dwelling. The housing organisation may refuse a household if more than two persons per habitable room would live there.',
      assess:
        'More than two persons per habitable room would live in the dwelling. The housing organisation may refuse the household for that reason but does not have to; it is for the organisation to decide.',
      clears: 'The number of persons gives the housing organisation no ground to refuse the household under this rule.',
    },
    'ubek-27': {
      title: 'Overdue debt to the housing organisation',
      says: 'Applies to social-housing dwellings when let from the waiting list, on an internal move or by advertised letting, where it is stated whether there is such a debt. The housing organisation may refuse an applicant with an overdue debt to it, unless the debt is insignificant, time-barred or under an arrangement that is being kept.',
      assess:
        'There is an overdue debt to the housing organisation. The organisation may refuse the applicant for that reason but does not have to; it is for the organisation to decide.',
      clears:
        'On the information given, there is no overdue debt that gives the housing organisation a ground to refuse the applicant under this rule.',
    },
    'ubek-28': {
      title: 'Earlier lease in the area brought to an end',
      says: 'Applies to social-housing dwellings when let from the waiting list, on an internal move or by advertised letting, where the date is given. The housing organisation may refuse a household if another social housing landlord in the area brought a lease to an end because of breaches of good order and the notice or cancellation was given within the last two years.',
      assess:
        'Within the last two years, another social housing landlord in the area brought a lease of a member of the household to an end because of breaches of good order. The housing organisation may refuse the household for that reason but does not have to; it is for the organisation to decide on the individual circumstances.',
      clears:
        'On the information given, no termination or cancellation within the last two years gives the housing organisation a ground to refuse the household under this rule.',
    },
    'ubek-29': {
      title: 'Criminal record certificate in an udsat boligområde',
      says: 'Applies to social-housing dwellings in an udsat boligområde (vulnerable housing area) when let from the waiting list, on an internal move or by advertised letting, where the matter is stated. The housing organisation may refuse a household when it has found that a criminal record certificate contains information that matters for safety in the area.',
      assess:
        'The dwelling lies in an udsat boligområde (vulnerable housing area), and a criminal record certificate contains information that may matter for safety in the area. The housing organisation may refuse the household for that reason but does not have to; it is for the organisation to decide on the individual circumstances.',
      clears:
        'The household is not covered by the rule on criminal record certificates; it therefore gives the housing organisation no ground to refuse the household.',
      unknown:
        'It is not known whether the dwelling lies in an udsat boligområde (vulnerable housing area) on the decision date. Until it is known, it cannot be determined whether the housing organisation may take the certificate into account.',
    },
    'all-64-rooms': {
      title: 'Number of rooms when part of the dwelling is sublet',
      says: 'When part of a social-housing dwelling is sublet, at most half of its habitable rooms may be sublet; otherwise the landlord may object to the sublet.',
      assess:
        'More than half of the habitable rooms of the dwelling are sublet. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'At most half of the habitable rooms of the dwelling are sublet. The rule therefore gives the landlord no ground to object.',
    },
    'all-64-persons': {
      title: 'Number of persons when part of the dwelling is sublet',
      says: 'When part of a social-housing dwelling is sublet, no more persons in all may live in it than it has habitable rooms; otherwise the landlord must object to the sublet.',
      bars: 'More persons in all would live in the dwelling than it has habitable rooms. The sublet is therefore not allowed.',
      clears:
        'No more persons in all would live in the dwelling than it has habitable rooms. The rule therefore does not prevent the sublet.',
    },
    'all-65-absence': {
      title: 'Temporary absence and length of the sublet',
      says: 'The whole dwelling may be sublet for at most two years, so that the sublet ends before the same day two years after it starts, and only during temporary absence of the tenant because of illness, a business trip, study, a temporary posting or the like. Where either condition is not met, the landlord may object to the sublet.',
      assess:
        'The whole dwelling may be sublet for at most two years while the tenant is temporarily absent for a recognised reason, and at least one of these conditions is not met. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The sublet lasts at most two years and is due to temporary absence of the tenant for a recognised reason. The rule therefore gives the landlord no ground to object.',
    },
    'all-65-persons': {
      title: 'Number of persons when the whole dwelling is sublet',
      says: 'When the whole dwelling is sublet, no more persons may live in it than it has habitable rooms; otherwise the landlord may object to the sublet.',
      assess:
        'More persons would live in the dwelling than it has habitable rooms. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'No more persons would live in the dwelling than it has habitable rooms. The rule therefore gives the landlord no ground to object.',
    },
    'all-65-target': {
      title: 'Target group when the whole dwelling is sublet',
      says: 'When the whole of a youth dwelling or a dwelling for the elderly (ældrebolig) is sublet, the landlord may object if the new occupants have been found not to belong to its target group. Where no assessment has been made, the rule does not stand in the way.',
      assess:
        'The dwelling is a youth dwelling or a dwelling for the elderly (ældrebolig), and the new occupants have been found not to belong to its target group. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The new occupants have not been found to fall outside a target group for which the dwelling is reserved. The rule therefore gives the landlord no ground to object.',
    },
    'all-65-area': {
      title: 'Requirements for new occupants when a dwelling is sublet in an udsat boligområde',
      says: 'Applies from 30 November 2021 when the whole of a family dwelling in an udsat boligområde (vulnerable housing area) is sublet, but not to part sublets or in forebyggelsesområder (prevention areas); a development plan alone is not enough. The new occupants must meet the criteria the council has set under almenboligloven § 60(4), where these are a condition, and in an omdannelsesområde (transformation area), or a former one under a development plan, must not be covered by § 51 c unless the municipality has granted a dispensation; otherwise the sublet is not allowed. Where no criteria are registered, a check of the documents tells whether they are met; that the household already holds a dwelling in the department makes no difference.',
      bars: 'The dwelling lies in an udsat boligområde (vulnerable housing area), and the new occupants do not meet what a new applicant from the waiting list must meet to be considered for it. The sublet is therefore not allowed.',
      clears:
        'The requirements for new occupants in an udsat boligområde (vulnerable housing area) are met or do not apply in this case. They therefore do not prevent the sublet.',
      unknown:
        "One or more of these are missing: the status of the area, the council's criteria, or whether the new occupants meet the requirements. Until what is missing is known, it cannot be determined whether the sublet is allowed.",
    },
    'all-65-notice': {
      title: 'Notice of the sublet to the landlord',
      says: 'When the whole dwelling is sublet, the landlord must have received notice of it at least 14 days before the agreement is concluded; otherwise the landlord may object to the sublet. While no agreement has been concluded, the notice cannot be late.',
      assess:
        'The landlord did not receive notice of the sublet at least 14 days before the agreement was concluded. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The landlord has received notice of the sublet, and the agreement either has not been concluded yet or was concluded no sooner than 14 days after that. The rule therefore gives the landlord no ground to object.',
      unknown:
        'The landlord has not received notice of the sublet yet, and the agreement has not been concluded yet. Until the notice is received, it cannot be determined whether the requirement is met.',
    },
    'all-66-documentation': {
      title: 'Documentation about the new occupants',
      says: 'Applies from 30 November 2021 when the whole of a family dwelling in an udsat boligområde (vulnerable housing area) is sublet. Before the day the sublet starts, the landlord must have received documentation that the new occupants meet the requirements to be considered for the dwelling; otherwise the sublet is not allowed.',
      bars: 'The landlord did not receive, before the start of the sublet, documentation that the new occupants meet the requirements to be considered for the dwelling. The sublet is therefore not allowed.',
      clears:
        'The requirement of documentation about the new occupants has been met in time or does not apply to this sublet. It therefore does not prevent the sublet.',
      unknown:
        'It is not known whether the dwelling lies in an udsat boligområde (vulnerable housing area), or the landlord has not received the documentation yet and the deadline has not passed, or both. Until this is settled, it cannot be determined whether the requirement of documentation prevents the sublet.',
    },
    'all-66-copy': {
      title: 'Written sublet agreement and copy to the landlord',
      says: 'When the whole dwelling or part of it is sublet, the agreement must be in writing, and the landlord must have received a copy of it before the day the sublet starts; otherwise the landlord may object to the sublet.',
      assess:
        'The sublet agreement is not in writing, or the landlord did not receive a copy of it before the start of the sublet. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The sublet agreement is in writing, and the landlord has received a copy of it in time. The rule therefore gives the landlord no ground to object.',
      unknown:
        'The landlord has not received a copy of the sublet agreement yet, and the deadline has not passed. Until the copy is received, it cannot be determined whether the requirement is met.',
    },
    'all-66-rent': {
      title: 'Rent for the sublet',
      says: "When the whole dwelling or part of it is sublet, the rent for the sublet may not be higher than the tenant's own rent; otherwise the landlord may object to the sublet.",
      assess:
        "The rent for the sublet is higher than the tenant's own rent. The landlord may object for that reason but does not have to; it is for the landlord to decide.",
      clears:
        "The rent for the sublet is not higher than the tenant's own rent. The rule therefore gives the landlord no ground to object.",
    },
    'all-69-residence': {
      title: "Three years' residence before an exchange",
      says: 'In an exchange, the tenant who gives up the dwelling must have lived in it for at least three years on the decision date; otherwise the landlord may object to the exchange.',
      assess:
        'The tenant who wishes to exchange the dwelling has lived in it for less than three years. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'The tenant who wishes to exchange the dwelling has lived in it for at least three years. The rule therefore gives the landlord no ground to object.',
    },
    'all-69-persons': {
      title: 'Number of persons after an exchange',
      says: 'After an exchange, at most one person per habitable room may live in the dwelling; otherwise the landlord may object to the exchange.',
      assess:
        'After the exchange, more than one person per habitable room would live in the dwelling. The landlord may object for that reason but does not have to; it is for the landlord to decide.',
      clears:
        'After the exchange, at most one person per habitable room would live in the dwelling. The rule therefore gives the landlord no ground to object.',
    },
    'all-69-area': {
      title: 'Requirements for new occupants when a dwelling is exchanged in an udsat boligområde',
      says: 'Applies from 30 November 2021 when a family dwelling in an udsat boligområde (vulnerable housing area) is exchanged, but not in forebyggelsesområder (prevention areas); a development plan alone is not enough. The new occupants must meet the criteria the council has set under almenboligloven § 60(4), where these are a condition, and in an omdannelsesområde (transformation area), or a former one under a development plan, must not be covered by § 51 c unless the municipality has granted a dispensation; otherwise the exchange is not allowed. Where no criteria are registered, a check of the documents tells whether they are met; that the household already holds a dwelling in the department makes no difference.',
      bars: 'The dwelling lies in an udsat boligområde (vulnerable housing area), and the new occupants do not meet what a new applicant from the waiting list must meet to be considered for it. The exchange is therefore not allowed.',
      clears:
        'The requirements for new occupants in an udsat boligområde (vulnerable housing area) are met or do not apply in this case. They therefore do not prevent the exchange.',
      unknown:
        "One or more of these are missing: the status of the area, the council's criteria, or whether the new occupants meet the requirements. Until what is missing is known, it cannot be determined whether the exchange is allowed.",
    },
    'all-69-target': {
      title: 'Target group at an exchange',
      says: 'When a youth dwelling or a dwelling for the elderly (ældrebolig) is exchanged, the new occupants must belong to its target group unless the council consents. Where they have been found not to, and the council has not consented, the exchange is not allowed; where no assessment has been made, it is left to the landlord.',
      bars: 'The dwelling is a youth dwelling or a dwelling for the elderly (ældrebolig). The new occupants have been found not to belong to its target group, and no consent of the council is on record. The exchange is therefore not allowed.',
      clears:
        'The new occupants have been found to belong to the target group of the dwelling, or the council has consented. The target group requirement therefore does not prevent the exchange.',
      assess:
        'The dwelling is a youth dwelling or a dwelling for the elderly (ældrebolig). The law leaves it to the landlord to assess whether the new occupants belong to its target group and, if they do not, to the council whether to consent. Once made, the assessment can be recorded as the finding "inTargetGroup".',
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
      'On the decision date, is a council decision on combined letting (almenboligloven § 51 b) in force for the area, and which benefits does it include? "none": no decision; "list-a": list A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp and kontanthjælp); "lists-a-and-b": list A, list B (unemployment benefit (arbejdsløshedsdagpenge), sickness benefit (sygedagpenge) and ressourceforløbsydelse during a jobafklaringsforløb) and førtidspension (disability pension).',
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
      'Which citizenships does the household member hold? State all of them, or "none" if the person is stateless.',
    '/household/members/*/enrolledStudent':
      'On the decision date, is the household member enrolled as a student at a publicly recognised educational institution?',
    '/household/members/*/releases':
      'Has the household member been released, after a conviction, from an institution within the six months before the decision date? State "none" if not.',
    '/household/members/*/releases/*/releasedOn': 'On what date was the household member released?',
    '/household/members/*/releases/*/convicted': 'Did the release follow a conviction for a criminal offence?',
    '/household/members/*/releases/*/institution':
      'Did the institution belong to the Prison and Probation Service (kriminalforsorgen) or lie outside it?',
    '/household/members/*/releases/*/actionPlanRequired':
      'Is the municipality to draw up an action plan for the household member in connection with the release?',
    '/household/members/*/leaseEndings':
      'Within the six months before the decision date, has a landlord cancelled or terminated a lease of the household member for grave breaches of good order? State "none" if not; leases that ended for other reasons do not matter.',
    '/household/members/*/leaseEndings/*/givenOn': 'On what date did the landlord give the cancellation or the notice?',
    '/household/members/*/leaseEndings/*/ground':
      'Was the lease cancelled or terminated for grave breaches of good order, for default on payment or for another reason?',
    '/household/members/*/benefits':
      'Which of these benefits does or did the household member receive, and from which month to which, at least from 24 months before the month of the decision up to and including that month: integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp, kontanthjælp, førtidspension (disability pension), arbejdsløshedsdagpenge (unemployment benefit), sygedagpenge (sickness benefit) or ressourceforløbsydelse during a jobafklaringsforløb? State "none" if there are none.',
    '/household/members/*/benefits/*/legalBasis':
      'For months from July 2025 on, is the kontanthjælp paid under § 16(1) or under § 16(2) of lov om aktiv socialpolitik? § 16(1) is for those who meet both the residence and the employment requirement; § 16(2) is for those who do not meet one or the other.',
    '/household/members/*/employments':
      'What work does the household member have on the decision date? Include self-employment; state "none" if there is none.',
    '/household/members/*/employments/*/hoursPerWeek':
      'How many hours a week does the household member work in this job?',
    '/household/members/*/employments/*/permanent': 'Is the household member permanently employed in this job?',
    '/household/members/*/employments/*/since': 'On what date did the household member start in this job?',
    '/household/members/*/employments/*/workplaceMunicipalityCode': 'In which municipality is the workplace?',
    '/household/members/*/educations':
      'Which course of education is the household member taking on the decision date? State "none" if there is none.',
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
    '/tenancy/sublet/copyReceivedOn':
      'Has the landlord received a copy of the sublet agreement, and if so on what date?',
    '/tenancy/sublet/notifiedOn': 'Has the landlord received notice of the sublet, and if so on what date?',
    '/tenancy/sublet/documentationReceivedOn':
      'Has the landlord received documentation that the new occupants meet the requirements, and if so on what date?',
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
    'stated-ignored':
      'The dwelling is said to lie in no listed area (areaId null), so what is stated of the area has not been used. If the dwelling lies in a listed area, give that area.',
  },
}
