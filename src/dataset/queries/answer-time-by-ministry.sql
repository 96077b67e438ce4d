-- How long each ministry takes to answer: days from submission to receipt of the answer.
-- The ministry is that of the first office that answers: its code, or as printed where it has none.
SELECT
  coalesce(people.department, people.portfolio) AS ministry,
  count(*) AS answers,
  median(coalesce(received, dated) - submitted)::INTEGER AS median_days,
  max(coalesce(received, dated) - submitted)::INTEGER AS longest
FROM documents
JOIN people ON people.document = documents.id AND people.part = 'respondent' AND people.position = 1
WHERE kind = 'answer' AND coalesce(received, dated) >= submitted
GROUP BY ministry
ORDER BY answers DESC, ministry
