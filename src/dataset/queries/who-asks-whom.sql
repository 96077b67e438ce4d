-- Sets of questions by the party of the first questioner and the ministry that is asked first.
SELECT first_party AS party, departments[1] AS ministry, count(*) AS sets, sum(questions) AS questions
FROM procedures
GROUP BY party, ministry
ORDER BY sets DESC, party, ministry
