using System.Globalization;
using System.Text.Json;
using Npgsql;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Benchmarks;

/// <summary>The three queries in SQL and Utf8JsonWriter.</summary>
internal static class HandWrittenQueries
{
    private const string Page = """(SELECT "Id", "Name" FROM "Projects" WHERE "Stage" = $1 ORDER BY "Name", "Id" LIMIT 20) p""";
    private const string Milestones = """SELECT "Id", "Name", "Kind", "PlannedOn", "ActualOn" FROM "InvestmentMilestones" """;
    private const string Nodes = """SELECT "Id", "Name", "PlannedStart", "PlannedFinish", "Progress" FROM "ScheduleNodes" """;

    private static readonly Dictionary<int, string> Stages = Enum.GetValues<ProjectStage>()
        .ToDictionary(v => (int)v, v => EnumNames.ScreamingSnake(v.ToString()));
    private static readonly Dictionary<int, string> Categories = Enum.GetValues<ProjectCategory>()
        .ToDictionary(v => (int)v, v => EnumNames.ScreamingSnake(v.ToString()));
    private static readonly Dictionary<int, string> Kinds = Enum.GetValues<MilestoneKind>()
        .ToDictionary(v => (int)v, v => EnumNames.ScreamingSnake(v.ToString()));

    private static readonly string[] Q3Statements =
    [
        "SELECT * FROM " + Page,
        $"""SELECT m.*, p."Id" FROM {Page}, LATERAL ({Milestones} WHERE "ProjectId" = p."Id" """
            + $"""ORDER BY "PlannedOn" NULLS FIRST, "Id" LIMIT 5) m ORDER BY p."Name", p."Id", m."PlannedOn" NULLS FIRST, m."Id" """,
        $"""SELECT n.*, p."Id" FROM {Page}, LATERAL (SELECT "Id", "Name", "PlannedStart", "PlannedFinish", "Progress", "Ordinal" """
            + """FROM "ScheduleNodes" WHERE "ProjectId" = p."Id" ORDER BY "Ordinal", "Id" LIMIT 5) n """
            + """ORDER BY p."Name", p."Id", n."Ordinal", n."Id" """,
    ];

    public static async Task Q1Async(NpgsqlDataSource source, Utf8JsonWriter json, int stage, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("""
            SELECT "Id", "Name", "Category", "Stage", "TaktSeconds", "PlannedStart", "PlannedFinish", "PhysicalProgress"
            FROM "Projects" WHERE "Stage" = $1 ORDER BY "TotalInvestment" DESC NULLS LAST, "Id" LIMIT 20
            """);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = stage });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        Begin(json, "projects");
        while (await rows.ReadAsync(cancellationToken))
        {
            json.WriteStartObject();
            json.WriteString("id", GlobalId.Encode("Project", rows.GetGuid(0)));
            json.WriteString("name", rows.GetString(1));
            json.WriteString("category", Categories[rows.GetInt32(2)]);
            json.WriteString("stage", Stages[rows.GetInt32(3)]);
            Number(json, "taktSeconds", rows, 4);
            Day(json, "plannedStart", rows, 5);
            Day(json, "plannedFinish", rows, 6);
            Number(json, "physicalProgress", rows, 7);
            json.WriteEndObject();
        }

        End(json, 3);
    }

    public static async Task Q2Async(NpgsqlDataSource source, Utf8JsonWriter json, Guid id, CancellationToken cancellationToken)
    {
        await using var batch = source.CreateBatch();
        foreach (var sql in (string[])[
            """SELECT "Id", "Name", "Stage" FROM "Projects" WHERE "Id" = $1""",
            Milestones + """ WHERE "ProjectId" = $1 ORDER BY "PlannedOn" NULLS FIRST, "Id" LIMIT 20""",
            Nodes + """ WHERE "ProjectId" = $1 ORDER BY "Ordinal", "Id" LIMIT 20""",
            """SELECT "Id", "CheckedOn", "Score" FROM "SafetyChecks" WHERE "ProjectId" = $1 ORDER BY "CheckedOn" DESC, "Id" LIMIT 5""",
            """SELECT "Id", "PlannedJobs", "ActualJobs" FROM "JobTargets" WHERE "ProjectId" = $1 """
                + """ORDER BY "Scope", "Year" NULLS FIRST, "Part" NULLS FIRST, "Id" LIMIT 3"""])
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(sql) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = id } } });
        }

        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        json.WriteStartObject();
        json.WriteStartObject("data");
        await rows.ReadAsync(cancellationToken);
        json.WriteStartObject("projectById");
        json.WriteString("id", GlobalId.Encode("Project", rows.GetGuid(0)));
        json.WriteString("name", rows.GetString(1));
        json.WriteString("stage", Stages[rows.GetInt32(2)]);
        await ListAsync(json, "investmentMilestones", rows, Milestone, cancellationToken);
        await ListAsync(json, "scheduleNodes", rows, Node, cancellationToken);
        await ListAsync(json, "safetyChecks", rows, Check, cancellationToken);
        await ListAsync(json, "jobTargets", rows, Jobs, cancellationToken);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static async Task Q3Async(NpgsqlDataSource source, Utf8JsonWriter json, int stage, CancellationToken cancellationToken)
    {
        await using var batch = source.CreateBatch();
        foreach (var sql in Q3Statements)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(sql) { Parameters = { new NpgsqlParameter<int> { TypedValue = stage } } });
        }

        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        var projects = new List<(Guid Id, string Name)>(20);
        while (await rows.ReadAsync(cancellationToken))
        {
            projects.Add((rows.GetGuid(0), rows.GetString(1)));
        }

        await rows.NextResultAsync(cancellationToken);
        var milestones = new List<(Guid Project, Guid Id, string Name, int Kind, DateOnly? Planned, DateOnly? Actual)>(100);
        while (await rows.ReadAsync(cancellationToken))
        {
            milestones.Add((rows.GetGuid(5), rows.GetGuid(0), rows.GetString(1), rows.GetInt32(2), DayOf(rows, 3), DayOf(rows, 4)));
        }

        await rows.NextResultAsync(cancellationToken);
        Begin(json, "projects");
        await rows.ReadAsync(cancellationToken);
        var next = 0;
        foreach (var project in projects)
        {
            json.WriteStartObject();
            json.WriteString("id", GlobalId.Encode("Project", project.Id));
            json.WriteString("name", project.Name);
            json.WriteStartObject("investmentMilestones");
            json.WriteStartArray("nodes");
            for (; next < milestones.Count && milestones[next].Project == project.Id; next++)
            {
                var milestone = milestones[next];
                Milestone(json, milestone.Id, milestone.Name, milestone.Kind, milestone.Planned, milestone.Actual);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("scheduleNodes");
            json.WriteStartArray("nodes");
            while (rows.IsOnRow && rows.GetGuid(6) == project.Id)
            {
                Node(json, rows);
                await rows.ReadAsync(cancellationToken);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        End(json, 3);
    }

    private static async Task ListAsync(
        Utf8JsonWriter json, string name, NpgsqlDataReader rows, Action<Utf8JsonWriter, NpgsqlDataReader> write,
        CancellationToken cancellationToken)
    {
        await rows.NextResultAsync(cancellationToken);
        json.WriteStartObject(name);
        json.WriteStartArray("nodes");
        while (await rows.ReadAsync(cancellationToken))
        {
            write(json, rows);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Milestone(Utf8JsonWriter json, NpgsqlDataReader rows) =>
        Milestone(json, rows.GetGuid(0), rows.GetString(1), rows.GetInt32(2), DayOf(rows, 3), DayOf(rows, 4));

    private static void Milestone(Utf8JsonWriter json, Guid id, string name, int kind, DateOnly? planned, DateOnly? actual)
    {
        json.WriteStartObject();
        json.WriteString("id", GlobalId.Encode("InvestmentMilestone", id));
        json.WriteString("name", name);
        json.WriteString("kind", Kinds[kind]);
        Day(json, "plannedOn", planned);
        Day(json, "actualOn", actual);
        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, NpgsqlDataReader rows)
    {
        json.WriteStartObject();
        json.WriteString("id", GlobalId.Encode("ScheduleNode", rows.GetGuid(0)));
        json.WriteString("name", rows.GetString(1));
        Day(json, "plannedStart", rows, 2);
        Day(json, "plannedFinish", rows, 3);
        Number(json, "progress", rows, 4);
        json.WriteEndObject();
    }

    private static void Check(Utf8JsonWriter json, NpgsqlDataReader rows)
    {
        json.WriteStartObject();
        json.WriteString("id", GlobalId.Encode("SafetyCheck", rows.GetGuid(0)));
        Day(json, "checkedOn", rows, 1);
        Number(json, "score", rows, 2);
        json.WriteEndObject();
    }

    private static void Jobs(Utf8JsonWriter json, NpgsqlDataReader rows)
    {
        json.WriteStartObject();
        json.WriteString("id", GlobalId.Encode("JobTarget", rows.GetGuid(0)));
        json.WriteNumber("plannedJobs", rows.GetInt32(1));
        json.WriteNumber("actualJobs", rows.GetInt32(2));
        json.WriteEndObject();
    }

    private static DateOnly? DayOf(NpgsqlDataReader rows, int column) =>
        rows.IsDBNull(column) ? null : rows.GetFieldValue<DateOnly>(column);

    private static void Day(Utf8JsonWriter json, string name, NpgsqlDataReader rows, int column) => Day(json, name, DayOf(rows, column));

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            Span<char> text = stackalloc char[10];
            known.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            json.WriteString(name, text);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, NpgsqlDataReader rows, int column)
    {
        if (rows.IsDBNull(column))
        {
            json.WriteNull(name);
        }
        else
        {
            // Trailing zeros of the column's scale are not part of the number.
            json.WriteNumber(name, rows.GetDecimal(column) / 1.000000000000000000000000000000000m);
        }
    }

    private static void Begin(Utf8JsonWriter json, string field)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject(field);
        json.WriteStartArray("nodes");
    }

    private static void End(Utf8JsonWriter json, int objects)
    {
        json.WriteEndArray();
        for (var i = 0; i < objects; i++)
        {
            json.WriteEndObject();
        }
    }
}
