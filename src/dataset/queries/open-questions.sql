-- Sets of questions without an answer in the dataset, the oldest first.
SELECT id, submitted, state, postponements, parties, ministry, subject
FROM procedures
WHERE state IN ('open', 'postponed')
ORDER BY submitted NULLS LAST, id
