-- Every edit of what a provider sells and allows raises the version, also one made by SQL: every process then reads it anew.
CREATE FUNCTION "raise_catalogue_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Catalogue" ("id", "version") VALUES (1, 1)
  ON CONFLICT ("id") DO UPDATE SET "version" = "Catalogue"."version" + 1;
  RETURN NULL;
END $$;

CREATE TRIGGER "Partner_edited" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Partner"
  FOR EACH STATEMENT EXECUTE FUNCTION "raise_catalogue_version"();
CREATE TRIGGER "Setting_edited" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Setting"
  FOR EACH STATEMENT EXECUTE FUNCTION "raise_catalogue_version"();
CREATE TRIGGER "Plan_edited" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Plan"
  FOR EACH STATEMENT EXECUTE FUNCTION "raise_catalogue_version"();
CREATE TRIGGER "PlanOption_edited" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "PlanOption"
  FOR EACH STATEMENT EXECUTE FUNCTION "raise_catalogue_version"();
