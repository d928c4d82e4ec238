-- What happens is told to every process that listens, once it is committed: ids only, since whoever may connect can listen.

CREATE FUNCTION tell_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('tickmark', 'event ' || NEW."chain");
  RETURN NULL;
END $$;
CREATE TRIGGER "Event_told" AFTER INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION tell_of_event();

CREATE FUNCTION tell_of_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('tickmark', 'presence ' || coalesce(NEW."articleId", OLD."articleId"));
  RETURN NULL;
END $$;
CREATE TRIGGER "Presence_told" AFTER INSERT OR DELETE ON "Presence" FOR EACH ROW EXECUTE FUNCTION tell_of_presence();
-- A page that only says that it is still there is no news.
CREATE TRIGGER "Presence_change_told" AFTER UPDATE ON "Presence" FOR EACH ROW
  WHEN (OLD."claimId" IS DISTINCT FROM NEW."claimId" OR OLD."working" IS DISTINCT FROM NEW."working" OR OLD."userId" IS DISTINCT FROM NEW."userId")
  EXECUTE FUNCTION tell_of_presence();
