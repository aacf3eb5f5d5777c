import { Readable } from 'node:stream'
import type { FastifyPluginCallback, FastifyReply } from 'fastify'
import { type Static, Type } from 'typebox'
import { MAX_LINE_BYTES } from '../../ndjson/lines.ts'
import { problem } from '../../problem.ts'
import { type Ranked, type RankingWork, rankCandidates, rankLines } from '../../ranking/rank.ts'
import { RankingAnswer } from '../../ranking/ranking-answer.ts'
import { MAX_CANDIDATES, RankingEnvelope, RankingLine, RankingRequest } from '../../ranking/ranking-request.ts'
import { writeRanking } from '../../ranking/write-ranking.ts'
import { type Context, settingOf } from '../context.ts'
import { needs } from '../plugins/authorization.ts'
import { checkOf } from '../plugins/validation.ts'
import { Refusal } from '../refusal.ts'
import { answerByRegister, problems } from '../responses.ts'
import { streamAnswer } from '../stream-answer.ts'

const NDJSON = 'application/x-ndjson'

const RankingQuery = Type.Object(
  {
    include: Type.Optional(
      Type.Enum(['decisions'], { description: 'decisions: with each listed candidate its whole decision.' }),
    ),
  },
  { additionalProperties: false },
)

const schema = {
  operationId: 'rank',
  tags: ['Decisions'],
  summary: 'A waiting list in order, for one vacancy',
  description:
    'Decides every candidate and puts those who are permitted, or left to assessment, in order: by tier where the § 60 ' +
    'agreement of the dwelling prefers its tiers in this vacancy, then by seniority date, then by id (by code unit). ' +
    'Candidates who are prohibited, and those of whom facts are missing, are listed apart in the same order, the latter ' +
    'with the position they would take, so that nobody is passed over unseen. A candidate that is not valid spoils no ' +
    'other. All rest on one revision of the register and one day. Each list has at most `limit` entries; `counts` are whole.\n\n' +
    `\`application/json\` takes ${MAX_CANDIDATES} candidates. \`application/x-ndjson\` takes any number: the first line is ` +
    `the vacancy, each line after it a candidate, a line having at most ${MAX_LINE_BYTES} bytes. Both are answered alike.`,
  querystring: RankingQuery,
  body: { content: { 'application/json': { schema: RankingRequest }, [NDJSON]: { schema: RankingLine } } },
  response: {
    200: answerByRegister('The candidates in order.', RankingAnswer),
    ...problems(400, 401, 403, 408, 413, 415, 422, 429, 503),
  },
}

/** POST /v1/rankings: the ranking itself knows nothing of the wire; here it meets it. */
export const rankings: FastifyPluginCallback<Context> = (app, context, done) => {
  app.addContentTypeParser(NDJSON, (_request, payload, parsed) => parsed(null, payload))
  app.post<{ Querystring: Static<typeof RankingQuery> }>(
    '/v1/rankings',
    {
      config: needs('decisions', { openAlone: true }),
      schema,
      // The schema above describes the candidates; checked at once is only what is around them.
      validatorCompiler: ({ httpPart }) => {
        if (httpPart !== 'body') return checkOf(RankingQuery, httpPart)
        const check = checkOf(RankingEnvelope, httpPart)
        return (value: unknown) => (value instanceof Readable ? { value } : check(value))
      },
    },
    async (request, reply) => {
      const { body, query } = request
      const ranked = await rankBody(body, {
        setting: settingOf(context, reply),
        onFailure: (err) =>
          app.log.error({ id: request.id, route: '/v1/rankings', err }, 'a candidate of a ranking failed'),
        signal: whenGone(reply),
      })
      if ('problem' in ranked) throw new Refusal(ranked.problem)
      const text = writeRanking(ranked.ranking, query.include === 'decisions')
      await streamAnswer(app, request, reply.type('application/json; charset=utf-8'), encoded(text))
    },
  )
  done()
}

async function* encoded(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const part of text) yield Buffer.from(part)
}

const rankBody = async (body: unknown, work: RankingWork): Promise<Ranked> => {
  try {
    if (!(body instanceof Readable)) {
      const { candidates, ...head }: RankingEnvelope = Object(body)
      return await rankCandidates(head, candidates, work)
    }
    // Read on where the ranking ends before it, since a client that is still sending does not hear why.
    const ranked = await rankLines(body.iterator({ destroyOnReturn: false }), work)
    body.resume()
    return ranked
  } catch (error) {
    if (work.signal.aborted) throw new Refusal(problem('invalid-request', 'The request broke off.'))
    throw error
  }
}

/** A signal that the client went away before it was answered. */
const whenGone = ({ raw }: FastifyReply): AbortSignal => {
  const gone = new AbortController()
  raw.once('close', () => gone.abort())
  if (raw.closed) gone.abort()
  return gone.signal
}
