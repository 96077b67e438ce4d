-- How many sets of questions each ministry answers after the term that applied, and how long it takes.
SELECT
  ministry,
  count(*) AS answered,
  count(*) FILTER (late) AS late,
  round(100 * avg(late::INTEGER), 1) AS late_percent,
  median(days)::INTEGER AS median_days
FROM procedures
WHERE late IS NOT NULL
GROUP BY ministry
ORDER BY answered DESC, ministry
