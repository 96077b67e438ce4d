-- Sets of questions that say which earlier ones they follow.
SELECT id, submitted, parties, subject, follows
FROM procedures
WHERE len(follows) > 0
ORDER BY submitted, id
