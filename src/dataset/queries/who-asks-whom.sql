-- Sets of questions by the party of the first questioner and the ministry that is asked first, or answers where none is named.
SELECT
  first_party AS party,
  coalesce(departments[1], responding_departments[1]) AS ministry,
  count(*) AS sets,
  sum(questions) AS questions
FROM procedures
GROUP BY party, ministry
ORDER BY sets DESC, party, ministry
