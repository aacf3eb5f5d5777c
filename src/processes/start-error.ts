/** What keeps the processes from starting together, in words for the operator. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
