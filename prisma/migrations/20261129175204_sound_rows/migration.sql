-- CreateIndex
CREATE INDEX "Service_planId_idx" ON "Service"("planId");

-- What a turn reads must fit, or its customer gets nothing but an apology. Every promise binds what is written from now on. Rows that break one
-- stay as they are, for nobody knows here what they should be: the promise is then "not valid" for PostgreSQL. Each start tries again to
-- make it so, and `npm run doctor` names the rows and what to do about them.
DO $$
DECLARE
  "money" text := '@.%1$s.amount like_regex "^-?[0-9]{1,15}([.][0-9]{1,4})?$" && @.%1$s.currency like_regex "^[A-Z]{3}$"';
  "day" text := '@.%1$s like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"';
  "rate" text := 'like_regex "^[0-9]{1,3}([.][0-9]{1,4})?$"';
  "charge" text := format('$[*] ? (%s && %s && %s && %s && %s && @.tax.rate %s && (@.tax.included == true || @.tax.included == false))',
    format("day", 'from'), format("day", 'until'), format("money", 'amount'), format("money", 'taxAmount'), format("money", 'unitPrice'), "rate");
  "discount" text := format('$ ? ((@.off.kind == "percent" && @.off.percent %s || @.off.kind == "fixed" && %s) && (@.from == null || %s) && (@.until == null || %s))',
    "rate", format("money", 'off.amount'), format("day", 'from'), format("day", 'until'));
  "charges" text := format('CASE jsonb_typeof(%%1$s) WHEN ''array'' THEN jsonb_array_length(jsonb_path_query_array(%%1$s, %L)) = jsonb_array_length(%%1$s) ELSE false END', "charge");
  "id" text := '"id" ~ ''^[A-Za-z0-9_.:-]{1,64}$''';
  "currency" text := '"currency" ~ ''^[A-Z]{3}$''';
  "days" text := '%I BETWEEN DATE ''0001-01-01'' AND DATE ''9999-12-31''';
  "promise" record;
BEGIN
  FOR "promise" IN SELECT * FROM (VALUES
    ('Service', 'planId_fkey', 'FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE'),
    ('Partner', 'id_check', format('CHECK (%s)', "id")),
    ('Partner', 'currency_check', format('CHECK (%s)', "currency")),
    ('Plan', 'id_check', format('CHECK (%s)', "id")),
    ('Plan', 'currency_check', format('CHECK (%s)', "currency")),
    ('Plan', 'price_check', 'CHECK ("price" <> ''NaN'')'),
    ('Customer', 'id_check', format('CHECK (%s)', "id")),
    ('Service', 'id_check', format('CHECK (%s)', "id")),
    ('Service', 'currency_check', format('CHECK (%s)', "currency")),
    ('Service', 'unitPrice_check', 'CHECK ("unitPrice" <> ''NaN'')'),
    ('Service', 'direction_check', 'CHECK ("direction" IN (''incoming'', ''outgoing''))'),
    ('Service', 'startDate_check', format('CHECK (%s)', format("days", 'startDate'))),
    ('Service', 'endDate_check', format('CHECK (%s)', format("days", 'endDate'))),
    ('Service', 'contractEnd_check', format('CHECK (%s)', format("days", 'contractEnd'))),
    ('Service', 'charged_amounts_check', format('CHECK (%s)', format("charges", '"charged"'))),
    ('Service', 'discount_check', format('CHECK (jsonb_typeof("discount") = ''null'' OR jsonb_path_exists("discount", %L))', "discount")),
    ('PlanChange', 'startDate_check', format('CHECK (%s)', format("days", 'startDate'))),
    ('PlanChange', 'before_check', format('CHECK (%s)', format("charges", '("before"->''charged'')'))),
    ('LedgerEntry', 'currency_check', format('CHECK (%s)', "currency")),
    ('LedgerEntry', 'amount_check', 'CHECK ("amount" <> ''NaN'')'),
    ('LedgerEntry', 'date_check', format('CHECK (%s)', format("days", 'date'))),
    ('Quote', 'document_check', 'CHECK (jsonb_typeof("document") = ''object'')'),
    ('Ticket', 'priority_check', 'CHECK ("priority" IN (''low'', ''medium'', ''high'', ''urgent''))'),
    ('Ticket', 'type_check', 'CHECK ("type" IN (''question'', ''incident'', ''problem'', ''feature-request'', ''lead''))'),
    ('Ticket', 'status_check', 'CHECK ("status" IN (''new'', ''work-in-progress'', ''resolved'', ''waiting-on-customer'', ''waiting-on-agent''))'),
    ('TicketMessage', 'author_check', 'CHECK ("author" IN (''customer'', ''support'', ''system''))'),
    ('Conversation', 'channel_check', 'CHECK ("channel" IN (''directline'', ''botframework''))'),
    ('Conversation', 'snapshot_check', 'CHECK (jsonb_typeof("snapshot") IN (''object'', ''null''))'),
    ('LogEntry', 'activity_check', 'CHECK (jsonb_typeof("activity") = ''object'')')
  ) AS "promises"("table", "name", "what")
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I %s NOT VALID', "promise"."table", "promise"."table" || '_' || "promise"."name", "promise"."what");
    BEGIN
      EXECUTE format('ALTER TABLE %I VALIDATE CONSTRAINT %I', "promise"."table", "promise"."table" || '_' || "promise"."name");
    EXCEPTION WHEN check_violation OR foreign_key_violation THEN
      NULL;
    END;
  END LOOP;
END $$;
