-- The share of documents answered later than the term of three weeks, by year of submission.
SELECT
  year(submitted) AS year,
  count(*) AS answered,
  count(*) FILTER (coalesce(received, dated) - submitted > 21) AS late,
  round(100 * late / answered, 1) AS late_percent
FROM documents
WHERE kind = 'answer' AND coalesce(received, dated) >= submitted
GROUP BY year
ORDER BY year
