import { it } from 'vitest'

/**
 * The tests that a mutant of the law meets where the scenarios have not killed it: by tables and days, in comparison
 * with the second model, and few of the properties. Most are left out, for they find what these find, in twenty times
 * the time. So the score is of fewer tests than `npm test` runs.
 *
 * In one file, for every file loads the law anew, and that takes longer than most of the tests.
 */
const killers = {
  // What an answer, a question and a register may look like is written there.
  openapi: () => import('../test/generated/openapi.test.ts'),
  'register schema': () => import('../test/generated/register-schema.test.ts'),
  text: () => import('../test/law/text.test.ts'),
  designations: () => import('../test/law/designations.test.ts'),
  area: () => import('../test/law/area.test.ts'),
  designate: () => import('../test/law/designate.test.ts'),
  intrusiveness: () => import('../test/law/intrusiveness.test.ts'),
  regime: () => import('../test/law/regime.test.ts'),
  decide: () => import('../test/law/decide.test.ts'),
  weigh: () => import('../test/law/weigh.test.ts'),
  benefits: () => import('../test/law/benefits.test.ts'),
  answer: () => import('../test/law/answer.test.ts'),
  calendar: () => import('../test/law/calendar.test.ts'),
  clock: () => import('../test/law/clock.test.ts'),
  terms: () => import('../test/law/terms.test.ts'),
  acts: () => import('../test/law/acts.test.ts'),
  case: () => import('../test/law/case.test.ts'),
  catalogue: () => import('../test/law/catalogue.test.ts'),
  criteria: () => import('../test/law/criteria.test.ts'),
  inconsistencies: () => import('../test/law/inconsistencies.test.ts'),
  'law page': () => import('../test/generated/law-page.test.ts'),
  'law life': () => import('../test/sweep/law-life.test.ts'),
  priority: () => import('../test/law/priority.test.ts'),
  place: () => import('../test/law/place.test.ts'),
  tables: () => import('../test/law/tables.test.ts'),
  differential: () => import('../test/differential/differential.test.ts'),
  reasons: () => import('../test/law/reasons.test.ts'),
}

for (const [name, load] of Object.entries(killers)) {
  const loaded = await load().then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  // What throws while it loads leaves no test that could fail.
  it(`${name}: loads`, () => {
    if (loaded !== undefined) throw loaded.error
  })
}
