import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/register/import/decode.ts'
import { ImportError } from '../../../src/register/import/import-error.ts'

const text = 'Område;Kommune\nPrøveparken;Århus\n'

describe('a list as text', () => {
  it('is UTF-8 where it is that', () => {
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' })
  })

  it('may begin with a byte order mark', () => {
    expect(decode(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' })
  })

  it('is else Windows-1252', () => {
    expect(decode(Buffer.from(text, 'latin1'))).toEqual({ text, encoding: 'windows-1252' })
  })

  it('has the dashes and quotation marks of Windows-1252, whatever the version of Node', () => {
    expect(decode(Uint8Array.of(0xe6, 0x96, 0x92, 0x80, 0x9f)).text).toBe('æ–’€Ÿ')
    expect(decode(Uint8Array.of(0xe6, 0x81)).text).toBe('æ\u0081')
  })

  it('may be what a spreadsheet calls Unicode', () => {
    expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ text, encoding: 'utf-16le' })
  })

  it('is what a person says that it is', () => {
    expect(decode(Buffer.from('ø'), 'windows-1252').text).toBe('Ã¸')
    expect(decode(Buffer.from('ø'), 'UTF8')).toEqual({ text: 'ø', encoding: 'utf-8' })
  })

  it('is refused where it is not what a person says', () => {
    expect(() => decode(Buffer.from(text, 'latin1'), 'utf-8')).toThrow('The list is not text in utf-8.')
    expect(() => decode(Buffer.from(text), 'klingon')).toThrow(ImportError)
  })
})
