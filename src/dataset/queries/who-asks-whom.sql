-- Sets of questions by the party of the first questioner and the ministry that is asked first, or that answers where none is named.
SELECT
  first_party AS party,
  ministry,
  count(*) AS sets,
  sum(questions) AS questions
FROM procedures
GROUP BY party, ministry
ORDER BY sets DESC, party, ministry
