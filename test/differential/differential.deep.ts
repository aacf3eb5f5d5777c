import { it } from 'vitest'
import { deepRun } from './deep-run.ts'
import { compareAnswers } from './property.ts'

const { cases, seed } = deepRun(process.env)

it(`the engine and the model answer ${cases} generated cases alike, from seed ${seed}`, ({ task }) => {
  task.meta.coverage = compareAnswers({ cases, seed })
})
