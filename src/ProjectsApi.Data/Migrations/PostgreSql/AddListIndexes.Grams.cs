using Microsoft.EntityFrameworkCore.Migrations;

namespace ProjectsApi.Data.Migrations.PostgreSql
{
    /// <summary>
    /// Index of each character and each pair of characters of a text (D91). It needs no extension, and no right beyond creating tables.
    /// </summary>
    public partial class AddListIndexes
    {
        private static readonly (string Table, string Column)[] Searched =
        [
            ("Projects", "Name"), ("Projects", "ShortName"), ("Organisations", "Name"), ("InvestmentMilestones", "Name"),
            ("ScheduleNodes", "Name"),
        ];

        private static void CreateGrams(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE FUNCTION text_grams(whole text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
                  SELECT ARRAY(
                    SELECT substr(whole, i, 1) FROM generate_series(1, length(whole)) AS i
                    UNION ALL
                    SELECT substr(whole, i, 2) FROM generate_series(1, length(whole) - 1) AS i)
                $$;
                """);
            // Pairs of a LIKE pattern with wildcards at its ends only, or its single character. The server computes them for a known text
            // when it plans. The cost keeps it from a plan for every text, which would read common words from this index too.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION pattern_grams(pattern text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100000000 AS $$
                  SELECT CASE WHEN length(plain) = 1 THEN ARRAY[plain]
                    ELSE ARRAY(SELECT substr(plain, i, 2) FROM generate_series(1, length(plain) - 1) AS i) END
                  FROM (SELECT regexp_replace(pattern, '\\(.)|%', '\1', 'g') AS plain) AS p
                $$;
                """);
            foreach (var (table, column) in Searched)
            {
                migrationBuilder.Sql($"""CREATE INDEX "IX_{table}_{column}_Grams" ON "{table}" USING gin (text_grams("{column}"));""");
            }

            // Until then the server knows nothing of how common a pair is.
            foreach (var table in Searched.Select(searched => searched.Table).Distinct())
            {
                migrationBuilder.Sql($"""ANALYZE "{table}";""");
            }
        }

        private static void DropGrams(MigrationBuilder migrationBuilder)
        {
            foreach (var (table, column) in Searched)
            {
                migrationBuilder.Sql($"""DROP INDEX "IX_{table}_{column}_Grams";""");
            }

            migrationBuilder.Sql("DROP FUNCTION pattern_grams(text);");
            migrationBuilder.Sql("DROP FUNCTION text_grams(text);");
        }
    }
}
