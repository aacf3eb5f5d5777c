import { digest } from './digest.ts'

/**
 * A program, with `all` or `some`: it answers the cases of the sweep in whatever time zone its process is, and
 * writes what came of it, so that processes in several zones can be compared.
 */
process.stdout.write(JSON.stringify(digest(process.argv[2] === 'all' ? 'all' : 'some')))
