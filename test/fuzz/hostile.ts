/** What nobody sends by mistake, as JSON texts, bodies, and parts of a URL. */

/** Stands for personal data, as a value: in no problem document and no line of the log is it found. */
export const CANARY = 'canary-0101701234'

/** Deeper than any recursion reaches. */
const DEPTH = 100_000

const nested = (opening: string, innermost: string, closing: string, depth = DEPTH): string =>
  opening.repeat(depth) + innermost + closing.repeat(depth)

const dates = [
  '0000-00-00',
  '0000-01-01',
  '2018-11-30',
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '9999-12-31',
  '275760-09-13',
  '+275760-09-13',
  '-000001-01-01',
  '2024-3-1',
  '2024-03-01T00:00:00Z',
  '2024-03-01 ',
  '２０２４-03-01',
  'NaN',
  'Invalid Date',
]

/** JSON texts of single values; some are none. */
export const hostileTexts: readonly string[] = [
  ...dates.map((date) => JSON.stringify(date)),
  `"${CANARY}"`,
  '"__proto__"',
  '"constructor"',
  '"\\ud800"',
  `"\\udc00\\ud800${CANARY}"`,
  `"\\u0000${CANARY}"`,
  `"${'x'.repeat(100_000)}${CANARY}"`,
  `"${'\u{1F468}‍\u{1F469}‍\u{1F467}'.repeat(50)}"`,
  '""',
  'null',
  'true',
  '0',
  '-0',
  '-1',
  '1.5',
  '1e400',
  '-1e400',
  '1e-400',
  '9007199254740993',
  '123456789012345678901234567890',
  'NaN',
  'Infinity',
  'undefined',
  '01',
  '[]',
  '{}',
  `["${CANARY}"]`,
  `{"__proto__":{"outcome":"${CANARY}"}}`,
  `{"constructor":{"prototype":{"outcome":"${CANARY}"}}}`,
  '{"toString":null,"valueOf":null,"hasOwnProperty":1,"length":1e9,"toJSON":1}',
  `[${'0,'.repeat(20_000)}0]`,
  `{${Array.from({ length: 5000 }, (_, n) => `"${n}":${n}`).join(',')}}`,
  nested('[', '', ']'),
  nested('{"a":', '1', '}'),
  nested('[{"members":', '1', '}]', 1000),
]

/** Names that a property may be given. */
export const hostileNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  '',
  '~',
  '/',
  '~1~0',
  '$ref',
  'id',
  '0',
  'x'.repeat(10_000),
  '\u0000',
]

const MEBIBYTE = 1024 * 1024
const text = (written: string): Buffer => Buffer.from(written)

/** Whole bodies, named. */
export const hostileBodies: Readonly<Record<string, Buffer>> = {
  nothing: text(''),
  'white space': text(' \r\n\t'),
  'deep arrays': text(nested('[', '', ']')),
  'deep objects': text(nested('{"a":', 'null', '}')),
  'deep requests': text(`{"requests":[${nested('[', '', ']')}]}`),
  'deep candidates': text(`{"candidates":${nested('[', '', ']')}}`),
  'deep id': text(`{"requests":[{"id":${nested('[', '', ']')}}]}`),
  'deep common': text(`{"common":${nested('{"dwelling":', '1', '}')},"requests":[]}`),
  'a byte order mark': text('\uFEFF'),
  'two byte order marks': text('\uFEFF\uFEFF{}'),
  'UTF-16': Buffer.from('\uFEFF{"a":1}', 'utf16le'),
  'ISO 8859-1': Buffer.from(`{"${CANARY}":"Højstrupvej"}`, 'latin1'),
  'bytes that are no UTF-8': Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x22, 0x7d]),
  'NUL bytes': Buffer.alloc(1000),
  'a NUL byte after JSON': text('{}\0'),
  'all bytes': Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  'a form': text(`pathway=${CANARY}`),
  'XML with an entity': text(`<!DOCTYPE x [<!ENTITY ${CANARY} SYSTEM "file:///etc/passwd">]><x>&${CANARY};</x>`),
  'one key many times': text(`{${`"a":"${CANARY}",`.repeat(10_000)}"a":1}`),
  'a prototype': text(`{"__proto__":{"pathway":"${CANARY}"},"constructor":{"prototype":{"a":1}}}`),
  'a number': text('1e400'),
  null: text('null'),
  'a canary': text(JSON.stringify(CANARY)),
  'lone surrogates': text('{"\\ud800":"\\udfff"}'),
}

/** Whole bodies of megabytes, named. */
export const greatBodies: Readonly<Record<string, Buffer>> = {
  'white space without end': Buffer.alloc(10 * MEBIBYTE, ' '),
  'line ends without end': Buffer.alloc(MEBIBYTE, '\n'),
  'a string without end': text(`"${'x'.repeat(10 * MEBIBYTE)}`),
  'ten megabytes of a string': text(`{"a":"${'x'.repeat(10 * MEBIBYTE)}"}`),
  'ten megabytes of zeros': text(`[${'0,'.repeat(5 * MEBIBYTE)}0]`),
  'brackets without end': Buffer.alloc(10 * MEBIBYTE, '['),
  'objects without end': text('{"a":'.repeat(MEBIBYTE / 5)),
  'a line longer than a line may be': text(`{"id":"${'x'.repeat(2 * MEBIBYTE)}"}\n{"id":"a"}\n`),
}

/** Content types: right ones in disguise, and wrong ones. */
export const contentTypes: readonly string[] = [
  'application/json',
  'APPLICATION/JSON',
  'application/json; charset=utf-8',
  'application/json;charset=utf-16',
  'application/json; charset="utf-8"; x=y',
  'application/x-ndjson',
  'Application/X-NDJSON; charset=utf-8',
  'application/json, application/x-ndjson',
  'application/json application/json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/plain',
  'text/json',
  'application/problem+json',
  'application/merge-patch+json',
  'application/',
  '/',
  ';',
  ' ',
  'x'.repeat(5000),
  `application/${CANARY}`,
]

/** Other headers that a request may carry. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'identity' },
  { 'content-encoding': 'GZIP, deflate' },
  { 'accept-encoding': 'gzip' },
  { accept: 'text/html' },
  { accept: CANARY },
  { 'accept-language': '*;q=NaN' },
  { 'if-none-match': '*' },
  { 'if-none-match': `"${CANARY}`.repeat(100) },
  { 'if-match': `W/"${CANARY}"` },
  { 'if-modified-since': '275760-09-13' },
  { authorization: 'Bearer' },
  { authorization: `Bearer ${CANARY}` },
  { authorization: `Basic ${'A'.repeat(5000)}` },
  { cookie: `__proto__=${CANARY}; `.repeat(50) },
  { 'x-http-method-override': 'DELETE' },
  { 'x-forwarded-for': CANARY },
  { 'x-forwarded-host': CANARY },
  { range: 'bytes=0-0,-1' },
  { te: 'trailers' },
  Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`x-${n}`, CANARY])),
]

/** What may stand behind the question mark. */
export const hostileQueries: readonly string[] = [
  ...dates.map((date) => `on=${encodeURIComponent(date)}`),
  '',
  'on=',
  'on=2024-03-01',
  'on=2024-03-01&on=2024-03-02',
  'on[]=2024-03-01',
  'on[a]=2024-03-01',
  'on%00=1',
  `on=${CANARY}`,
  '__proto__=1',
  'constructor=1',
  '__proto__[on]=2024-03-01',
  'municipalityCode=0751',
  'municipalityCode=٠٧٥١',
  'municipalityCode=751',
  'municipalityCode=0751%0a',
  'include=decisions',
  'include=Decisions',
  'include=decisions&include=decisions',
  '%',
  '%ff%fe',
  '%u0000',
  '&&&===',
  'a=1&'.repeat(3000),
  `on=${'x'.repeat(10_000)}`,
  '?on=2024-03-01',
]

/** What may stand for a parameter of a path. */
export const hostileSegments: readonly string[] = [
  '',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..',
  '%00',
  '%0d%0aset-cookie:%20a=b',
  '%',
  '%zz',
  '%ff',
  '%c3%28',
  '*',
  ':areaId',
  '__proto__',
  'constructor',
  'toString',
  'aarhus-bispehaven',
  'abl-59-6-4',
  'invalid-request',
  CANARY,
  'x'.repeat(100),
  'x'.repeat(101),
  'x'.repeat(8000),
  '%E2%80%AE',
  '%F0%9F%8F%A0',
  'a%2Fb',
  'a%3Fb',
  'a;b=c',
  'a,b',
]
