-- What a change of one claim has to know, in one answer: the article is locked first, and all that may have changed while it
-- waited for the lock is read after it, as a statement of its own. NULL where there is no such claim.
CREATE FUNCTION locked_claim(wanted uuid, asking uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  locked jsonb;
BEGIN
  SELECT to_jsonb(a) INTO locked FROM "Article" a
  WHERE a."id" = (SELECT c."articleId" FROM "Claim" c WHERE c."id" = wanted) FOR UPDATE;
  IF locked IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN (
    SELECT jsonb_build_object(
      'article', locked,
      'account', (SELECT jsonb_build_object('role', u."role", 'disabledAt', u."disabledAt") FROM "User" u WHERE u."id" = asking),
      'claim', to_jsonb(c),
      'review', (SELECT to_jsonb(r) FROM "Review" r WHERE r."id" = c."reviewId"),
      'citations', (
        SELECT coalesce(jsonb_agg(to_jsonb(k) || jsonb_build_object('evidence', to_jsonb(e)) ORDER BY k."createdAt"), '[]')
        FROM "Citation" k JOIN "Evidence" e ON e."id" = k."evidenceId" WHERE k."claimId" = wanted),
      'blindReviews', (
        SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r."createdAt", r."id"), '[]') FROM "Review" r
        WHERE r."claimId" = wanted AND r."blindRound" = c."round"
          AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")))
    FROM "Claim" c WHERE c."id" = wanted);
END $$;
