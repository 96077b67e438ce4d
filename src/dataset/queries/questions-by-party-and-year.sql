-- Single questions by party and year. A question of members of two parties counts for both. Questions
-- are printed when they are asked, when the answer is late and when it is given: they count once.
WITH asked AS (
  SELECT DISTINCT
    coalesce(people.party_id, people.party) AS party,
    year(submitted) AS year,
    (submitted, coalesce(lower(subject), documents.id)) AS asked_at_once,
    questions.number
  FROM documents
  JOIN questions ON questions.document = documents.id
  JOIN people ON people.document = documents.id AND people.part = 'questioner'
)
SELECT party, year, count(*) AS questions, count(DISTINCT asked_at_once) AS sets
FROM asked
GROUP BY party, year
ORDER BY year, questions DESC, party
