// What Redis runs in one step (redis.io, "Scripting with Lua"). A row is a hash of value, owner and expiresAt, where
// owner is the key of a sorted set of the owner's rows by expiry; an empty text means none. The scripts find keys in
// rows, which a single Redis allows and a Redis Cluster does not.

/** KEYS: row. ARGV: now. Gives the script `key`, `now`, `owner` and the living `value`, or false. */
const living = `
local key, now = KEYS[1], tonumber(ARGV[1])
local value, owner, expiresAt = unpack(redis.call('HMGET', key, 'value', 'owner', 'expiresAt'))
if expiresAt and expiresAt ~= '' and tonumber(expiresAt) <= now then value = false end
`;

/**
 * KEYS: row, the owner's set or ''. ARGV: now, value, expiresAt or '', 'put' | 'add' | 'replace', expected value.
 * Gives 1 if it has written. HSET is the first write, as Redis refuses for want of memory only at the first.
 */
export const writing = `${living}
local newOwner, newValue, newExpiresAt, mode = KEYS[2], ARGV[2], ARGV[3], ARGV[4]
if mode == 'add' and value then return 0 end
if mode == 'replace' and value ~= ARGV[5] then return 0 end

local remaining = newExpiresAt ~= '' and tonumber(newExpiresAt) - now
if remaining and remaining <= 0 then
  redis.call('DEL', key)
else
  redis.call('HSET', key, 'value', newValue, 'owner', newOwner, 'expiresAt', newExpiresAt)
  if remaining then redis.call('PEXPIRE', key, string.format('%.0f', remaining)) else redis.call('PERSIST', key) end
end
if owner and owner ~= '' then redis.call('ZREM', owner, key) end
if newOwner == '' or (remaining and remaining <= 0) then return 1 end

redis.call('ZADD', newOwner, remaining and newExpiresAt or '+inf', key)
redis.call('ZREMRANGEBYSCORE', newOwner, '-inf', ARGV[1])
local latest = tonumber(redis.call('ZRANGE', newOwner, -1, -1, 'WITHSCORES')[2])
if latest == math.huge then
  redis.call('PERSIST', newOwner)
else
  redis.call('PEXPIRE', newOwner, string.format('%.0f', latest - now))
end
return 1
`;

/** KEYS: row. ARGV: now, and the expected value if there is one. Gives the value it has removed, or false. */
export const removing = `${living}
if not value or (ARGV[2] and value ~= ARGV[2]) then return false end
redis.call('DEL', key)
if owner ~= '' then redis.call('ZREM', owner, key) end
return value
`;

/** KEYS: the owner's set. */
export const removingOwned = `
for _, key in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if redis.call('HGET', key, 'owner') == KEYS[1] then redis.call('DEL', key) end
end
redis.call('DEL', KEYS[1])
`;
