import { isTrustworthy } from '../identity/loopback.ts'
import { CliError, exit } from './exit.ts'

/** Whether a text is the address of a running Anvis rather than the name of a file. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

/**
 * Where a running Anvis has its register document: of its address, with or without a slash or a path
 * below /v1 at the end.
 *
 * @throws CliError where it is no http or https address, or holds a credential.
 */
export const documentAddress = (text: string): URL => {
  const url = isAddress(text) && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) {
    throw new CliError(
      exit.cannot,
      `"${text}" is not the http or https address of an Anvis, such as https://anvis.example.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new CliError(
      exit.cannot,
      'An address must not hold a user name or password: others can see it. A token is read from ANVIS_TOKEN or --token-file.',
    )
  }
  url.pathname = `${url.pathname.replace(/\/v1(\/.*)?$/, '').replace(/\/+$/, '')}/v1/register/document`
  url.search = ''
  url.hash = ''
  return url
}

/** Whether what is sent there can be read on the way. */
export const isInTheClear = (address: URL): boolean => !isTrustworthy(address)
