/**
 * What is done to the shared register in one step, whatever other replicas do meanwhile. Each names
 * one key, as a Cluster demands. The register is a hash: revision, sequence, document, confirmedAt,
 * and sourceFault, what the replica that reads the source says of it.
 */

/**
 * Publishes a document that is newer than the one there. `expected`: the revision that it is to
 * follow, or '' for any; `whereEmpty`: '1' where it may be the first although one was expected.
 * Gives { what came of it, the revision there now or '' }.
 */
export const PUBLISH = `
local expected, whereEmpty, channel = ARGV[1], ARGV[2], ARGV[3]
local revision, sequence, document, confirmedAt = ARGV[4], ARGV[5], ARGV[6], ARGV[7]
local current = redis.call('HGET', KEYS[1], 'revision')
if current then
  if expected ~= '' and expected ~= current then return { 'moved', current } end
  local said = redis.call('HGET', KEYS[1], 'sequence') or ''
  local theirs = string.match(said, '^%d+$') and tonumber(said) or -1
  if theirs >= tonumber(sequence) then return { 'not-newer', current } end
elseif expected ~= '' and whereEmpty ~= '1' then
  return { 'moved', '' }
end
-- What is wrong with the source is no better for what somebody publishes.
local sourceFault = redis.call('HGET', KEYS[1], 'sourceFault') or ''
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'revision', revision, 'sequence', sequence, 'document', document)
redis.call('HSET', KEYS[1], 'confirmedAt', confirmedAt, 'sourceFault', sourceFault)
redis.call('PUBLISH', channel, revision)
return { 'published', revision }
`

/** Says when a revision was last known to be the current one ('' leaves that), and what is wrong with the source. */
export const REPORT = `
local revision, confirmedAt, sourceFault, channel = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
if redis.call('HGET', KEYS[1], 'revision') ~= revision then return 0 end
if confirmedAt ~= '' then redis.call('HSET', KEYS[1], 'confirmedAt', confirmedAt) end
if (redis.call('HGET', KEYS[1], 'sourceFault') or '') ~= sourceFault then
  redis.call('HSET', KEYS[1], 'sourceFault', sourceFault)
  redis.call('PUBLISH', channel, revision)
end
return 1
`

/** Removes a document whose checksum or sequence is not what is said of it, unless another has taken its place. */
export const DISCARD = `
if redis.call('HGET', KEYS[1], 'revision') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`

/** Takes a lease that is free, or keeps one's own; 1 where it is held then. */
export const LEAD = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`

/** Gives a lease back, if it is one's own. */
export const RESIGN = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`
