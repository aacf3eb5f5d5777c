import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { service } from '../http/service.ts'
import { text } from './files.ts'

const configuration = text('deploy/haproxy/haproxy.cfg')

describe('the configuration of HAProxy', () => {
  it('asks what the service answers to whoever asks', async () => {
    const { app } = await service()
    const path = /http-check send meth GET uri (\S+)/.exec(configuration)?.[1] ?? ''
    expect((await app.inject(path)).json()).toHaveProperty('status')
  })

  it('finds out that a replica is about to end before it closes', () => {
    const [, inter, fall] = /default-server check inter (\d+)ms fall (\d+)/.exec(configuration) ?? []
    const { closeAfter } = readConfig({})
    // Each check may take as long as there is between two.
    expect((Number(inter) * (Number(fall) + 1)) / 1000).toBeLessThan(closeAfter)
  })

  it('logs what is of the service and of HTTP: no path, query, header or address', () => {
    const formats = [...configuration.matchAll(/^ +(?:error-)?log-format "(.*)"$/gm)].map(([, format = '']) => format)
    expect(formats).toHaveLength(2)
    const logged = formats.flatMap((format) => format.match(/%(?:\[[^\]]*\]|\w+)/g) ?? [])
    // The frontend, backend and server; method, status, times, how it ended, how often it was tried; the fault of TLS.
    const allowed = ['%ft', '%b', '%s', '%HM', '%ST', '%Tr', '%Ta', '%ts', '%rc', '%[fc_err_str]']
    expect(logged.toSorted()).toEqual([...allowed, '%ft'].toSorted())
    expect(configuration).not.toMatch(/option (?:http|tcp|https)log|capture/)
  })
})
