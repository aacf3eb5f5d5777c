/**
 * The properties of Anvis, by name: what holds of every case, not of the cases that somebody thought of.
 * Each is tested in one place, by `holds`; docs/proof.md shows them all.
 */
export const propertyList = {
  'The outcome': {
    'forbid-wins': 'A case is prohibited exactly when a bar stands, whatever else is said, assessed or not known.',
    'decisive-reasons-suffice':
      'The decisive reasons alone give the outcome: bars, else what is not known, else what is to be assessed; with none, permitted.',
    'bar-needs-no-more':
      'A bar needs no fact but those its reason points at and those its exceptions read: with every other withheld it still bars.',
    'ground-more-frees-nobody':
      'A ground more against a member removes no bar, and makes no case permitted that was not.',
    'lift-adds-no-bar': 'A finding that lifts adds no bar, and prohibits no case that was not prohibited.',
    'lifted-bar-shown':
      'What an exception sets aside is still shown, with its verdict and beside the exception, and decides nothing.',
    'named-exception-lifts':
      'An exception named by a prohibited answer takes a bar of it away, once its finding is made.',
    'priority-never-decides':
      'What an agreement only prefers, and how any agreement orders, never changes an outcome, a verdict or what is asked.',
  },
  'What is not known': {
    'unknown-is-never-no':
      'A fact left out is not taken for no: without it the outcome is what it was, or undetermined, never another.',
    'learning-turns-nothing': 'Learning facts never turns an outcome that was determined.',
    'missing-facts-suffice': 'Supplying the missing facts, whatever they are, determines the outcome.',
    'missing-facts-are-needed': 'Supplying every fact but the missing ones leaves the outcome undetermined.',
    'missing-facts-are-missing':
      'What is asked for is not stated, and is asked for once, by the rules that do not know and could decide, and by all of them.',
  },
  'Protected grounds': {
    'section-59-allotment-alone': '§ 59 speaks on municipal allotment alone: never on a waiting list, nor elsewhere.',
    'citizenship-allotment-alone':
      'Citizenship, and enrolment that excuses from it, change not a byte of an answer on any pathway but kommunal-anvisning.',
    'citizenship-two-rules-alone':
      'On kommunal-anvisning citizenship changes what § 59(6) no. 4 and § 59(7) no. 4 say, and nothing that another rule says.',
    'origin-nowhere':
      'No property and no code in the OpenAPI document or the schema of registers is about ethnicity, origin, race, religion or birthplace.',
    'protected-ground-refused':
      'A register that makes citizenship, nationality, ethnic origin, race or religion a criterion, at any depth and in any spelling, is refused with the reason.',
    'protected-ground-every-door':
      'It is refused at every door: on the disk, by PUT, by preview, by register check and as the base of an import.',
  },
  'What must not matter': {
    'members-in-any-order': 'The order of the members: the same outcome, and the same reasons about the same people.',
    'lists-in-any-order': 'The order of releases, ended leases, benefits, jobs, courses and citizenships.',
    'register-in-any-order': 'The order in which council decisions, tiers and waivers stand in the register.',
    'keys-in-any-order': 'The order of the keys.',
    'duplicates-count-once': 'The same release, ended lease, benefit, course or citizenship told twice.',
    'periods-split-anywhere': 'Whether a benefit is told as one period or as several that follow each other.',
    'who-stays-away':
      'Spouse or cohabitant who does not move in, outside §§ 51 b and 51 c and the rule on sublets and exchanges that takes § 51 c in.',
    'facts-not-read': 'Any fact that, by the catalogue, no rule of the pathway reads.',
    'how-it-is-answered': 'Which language and how many reasons are asked for: the same answer, with less in it.',
  },
  'Every answer': {
    'no-answer-without-provision':
      'Every answer, and every reason in it, cites a provision that was in force on the decision date, and explains itself in Danish and English.',
    'rules-speak-once': 'A rule speaks once in an answer; those that decide come first.',
    'facts-in-catalogue': 'A reason points only at facts that, by the catalogue, its rule reads.',
    'facts-are-stated':
      'A reason that knows its verdict points at those facts its rule reads that the request states, of the members it names, and at no others.',
    'shared-reasons-are-fresh': 'A reason that is shared with earlier answers is the one that would be made anew.',
    'same-question-same-bytes':
      'The same question is answered with the same bytes, whatever was asked in between; nothing that is handed in is changed.',
    'text-is-json': 'The text of an answer is, to the byte, what JSON.stringify makes of it.',
  },
  Time: {
    'earliest-is-first':
      'earliestPermittedOn is the first later day, at most ten years on, on which the case would be permitted or left to assessment; looked for day by day.',
    'earliest-keeps-its-word':
      'Asked again for that day, the same request is permitted or left to assessment; for no day before it is it either.',
    'bars-lapse-as-told': 'lapsesOn is the first day on which a bar no longer bars, its facts alone moving on.',
    'place-changes-on-its-days': 'What is known of a place changes on no day but those it names.',
  },
  Rankings: {
    'ranking-is-decisions-in-order':
      'A ranking is the decisions on all candidates, each by itself, sorted by the definition of the order.',
    'ranking-in-any-order': 'It does not depend on the order in which candidates come, nor on the form they come in.',
    'limit-cuts-alone': 'With a limit it lists what it lists without one, cut short.',
    'would-rank-at-is-told': 'wouldRankAt is the position that an undetermined candidate takes once it is permitted.',
  },
  Batches: {
    'file-answers-as-service': 'A run from file to file answers as the service does, whatever the chunks.',
    'shards-make-the-whole': 'Shards, one after the other, are the run in one piece.',
    'resumed-as-if-unbroken': 'A run that was broken off goes on, wherever that was, as if it had not been.',
  },
  'The register': {
    'diff-tells-every-answer':
      'Between two registers an answer differs only in a place and on a day that the diff tells of.',
    'effects-are-exact':
      'The effects of a diff are on exactly the days and in the places for which the law sees something else.',
    'import-lists-nobody-unnamed':
      'An import puts no area on a list that no row names, by its name or an alias, in its municipality.',
    'import-takes-nobody-off': 'An import takes no area off a list unless it is told to replace the list.',
    'import-stays-valid': 'An import makes a valid register with every row on the list, and leaves other lists alone.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

type NamesIn<Group> = Group extends unknown ? keyof Group : never

export type PropertyName = NamesIn<(typeof propertyList)[keyof typeof propertyList]>
