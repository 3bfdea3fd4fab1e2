-- Generic cell rate algorithm: one timestamp per caller, the theoretical arrival time (tat) of the
-- next even call. KEYS[1] caller, KEYS[2] the mark of a revoked credential; ARGV[1] gap between even
-- calls in ms, ARGV[2] burst. Redis' own clock, so that replicas agree.
-- Milliseconds on purpose: Lua prints 14 digits of a number, and microseconds since 1970 have 16.
local revoked = redis.call('EXISTS', KEYS[2])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local gap = tonumber(ARGV[1])
local room = gap * tonumber(ARGV[2])
local tat = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
local wait = tat + gap - room - now
if wait > 0 then
  return {0, 0, wait, tat - now, revoked}
end
tat = tat + gap
redis.call('SET', KEYS[1], string.format('%.0f', tat), 'PX', tat - now)
return {1, math.floor((now + room - tat) / gap), 0, tat - now, revoked}
