/** Why nobody is known by what was presented; the message says so, and quotes nothing of it. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
}

/** The issuer's keys are not to be had, so that it cannot be said whether a token is good. */
export class IssuerAway extends Error {
  override readonly name = 'IssuerAway'
}
