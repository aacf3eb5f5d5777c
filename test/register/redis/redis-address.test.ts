import { describe, expect, it } from 'vitest'
import { redisAddress } from '../../../src/register/redis/redis-address.ts'

describe('the address of Redis', () => {
  it.each([
    ['redis://localhost', { form: 'single', tls: false, node: { host: 'localhost', port: 6379 }, db: 0 }],
    ['redis://10.0.0.1:7000/12', { form: 'single', tls: false, node: { host: '10.0.0.1', port: 7000 }, db: 12 }],
    ['rediss://[::1]:6380/', { form: 'single', tls: true, node: { host: '::1', port: 6380 }, db: 0 }],
    [
      'redis://anvis:p%40ss%3Aword@host:6379',
      {
        form: 'single',
        tls: false,
        username: 'anvis',
        password: 'p@ss:word',
        node: { host: 'host', port: 6379 },
        db: 0,
      },
    ],
    ['redis://:only@host', { form: 'single', tls: false, password: 'only', node: { host: 'host', port: 6379 }, db: 0 }],
    [
      'redis+sentinel://a:1,b,[::2]:3/mymaster/4?sentinelPassword=s%26p&sentinelUsername=u',
      {
        form: 'sentinel',
        tls: false,
        sentinels: [
          { host: 'a', port: 1 },
          { host: 'b', port: 26_379 },
          { host: '::2', port: 3 },
        ],
        master: 'mymaster',
        db: 4,
        sentinelUsername: 'u',
        sentinelPassword: 's&p',
      },
    ],
    [
      'redis+sentinel://a/m',
      { form: 'sentinel', tls: false, sentinels: [{ host: 'a', port: 26_379 }], master: 'm', db: 0 },
    ],
    [
      'rediss+cluster://u:p@a:7001,b:7002',
      {
        form: 'cluster',
        tls: true,
        username: 'u',
        password: 'p',
        nodes: [
          { host: 'a', port: 7001 },
          { host: 'b', port: 7002 },
        ],
      },
    ],
  ])('%s', (url, address) => {
    expect(redisAddress(url)).toEqual(address)
  })

  it.each([
    '',
    'localhost:6379',
    'http://localhost',
    'redis://',
    'redis:///0',
    'redis://host:99999',
    'redis://host:port',
    'redis://host/zero',
    'redis://a:1,b:2',
    'redis://host?db=1',
    'redis://us%er@host',
    'redis+sentinel://a:1',
    'redis+sentinel://a:1/',
    'redis+sentinel://a:1/m/0/x',
    'redis+sentinel://a:1/m?password=x',
    'redis+cluster://a:1/0',
    'redis+cluster://a:1,,b:2',
    'redis+ring://a:1',
  ])('is not %s', (url) => {
    expect(redisAddress(url)).toBeUndefined()
  })
})
