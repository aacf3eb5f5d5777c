import { Compile } from 'typebox/compile'
import { expect, it } from 'vitest'
import { openCase } from '../../src/decision/decision.ts'
import { priorityOf, tierOf } from '../../src/law/almenboligloven/section-60.ts'
import { day } from '../../src/law/calendar.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { momentOn } from '../../src/law/moment.ts'
import { fileSource } from '../../src/register/file-source.ts'
import { loadRegister } from '../../src/register/load.ts'
import { requestOf } from '../scenarios/scenario.ts'
import { sections } from '../scenarios/sections.ts'

const register = await loadRegister(fileSource(`${import.meta.dirname}/../scenarios/register.json`))
const setting = { register, today: day('2024-03-01'), now: new Date('2024-03-01T12:00:00Z') }
const requests = Compile(DecisionRequest)

it('the tier by which households are put in order is that of the priority they are told', () => {
  const told: (number | null | undefined)[] = []
  for (const scenario of sections.flatMap(({ scenarios }) => scenarios)) {
    const opened = openCase(requests.Parse(requestOf(scenario)), setting)
    if ('problem' in opened) continue
    const at = momentOn(opened.case.place, opened.case.on)
    const priority = priorityOf(opened.case, at)
    told.push(priority?.tier)
    expect(tierOf(opened.case, at)).toBe(priority?.tier ?? null)
  }
  expect(new Set(told)).toEqual(new Set([undefined, null, 1, 2]))
})
