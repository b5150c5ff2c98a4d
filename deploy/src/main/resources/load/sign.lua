-- Signs, each request another person. Arguments: the run's name, for how many seconds, about how many at most in each
-- thread, and "named" where all choose to be named to decision makers.
-- After that the connections fall silent until wrk ends, so that every request sent has its answer and the number of
-- signatures accepted is known exactly.
local ffi = require("ffi")
ffi.cdef [[
   typedef struct { long seconds; long nanos; } tadamon_moment;
   int clock_gettime(int clock, tadamon_moment *moment);
]]
local moment = ffi.new("tadamon_moment")
local names = { "Grace Okafor", "ليلى حداد", "Sam O’Neill", "نور منصور", "Robin Evans", "هدى الخوري" }
local countries = { "LB", "EG", "TN", "JO", "GB", "DE", "FR", "MA", "IQ", "US" }
local visibilities = { "full-name", "initials", "hidden", "counted" }
local threads = {}

local function now()
   ffi.C.clock_gettime(1, moment)
   return tonumber(moment.seconds) + tonumber(moment.nanos) / 1e9
end

function setup(thread)
   thread:set("id", #threads)
   table.insert(threads, thread)
end

function init(args)
   run, length, most = args[1], tonumber(args[2]), tonumber(args[3])
   if args[4] == "named" then visibilities = { "full-name", "hidden" } end
   sent, first = 0, 0
   wrk.method = "POST"
   wrk.headers["Content-Type"] = "application/json"
end

function delay()
   if sent >= most or (first > 0 and now() > first + length) then
      return 3600000
   end
   return 0
end

function request()
   if first == 0 then first = now() end
   sent = sent + 1
   return wrk.format(nil, nil, nil, string.format(
      '{"name":"%s","email":"%s-%d-%d@example.org","area":"%s","visibility":"%s","language":"%s"}',
      names[sent % #names + 1], run, id, sent, countries[sent % #countries + 1], visibilities[sent % #visibilities + 1],
      sent % 2 == 0 and "en" or "ar"))
end

function done(summary, latency, requests)
   local e = summary.errors
   local all = -1 -- wrk asks the first thread for one request beforehand, to look at it, and never sends it
   for _, thread in ipairs(threads) do all = all + thread:get("sent") end
   io.write(string.format("FIGURES %d %d %d %d %d %d\n", summary.requests, summary.duration, e.status,
      e.connect + e.read + e.write + e.timeout + all - summary.requests, latency:percentile(50), latency:percentile(99)))
end
