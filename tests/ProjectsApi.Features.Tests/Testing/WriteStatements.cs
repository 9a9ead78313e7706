using System.Text.RegularExpressions;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Statements of a write: whole on the tables to which it saves rows, one line each on other tables.</summary>
public static partial class WriteStatements
{
    /// <summary>Tables of the change log and of the statistics, which the commits of many slices fill.</summary>
    private static readonly string[] OfCommits = ["Changes", "CountedProjects", "GroupSums", "ProjectProgress", "ProjectSums"];

    public static IEnumerable<string> Shorten(IReadOnlyList<string> sql)
    {
        var saved = sql.SelectMany(statement => Target().Matches(statement)).Where(Saves).Select(Table).ToHashSet(StringComparer.Ordinal);
        saved.ExceptWith(OfCommits);
        Assert.NotEmpty(saved);
        return sql.Select(statement => Target().Matches(statement) is { Count: > 0 } targets && !targets.Select(Table).Any(saved.Contains)
            ? string.Join('\n', targets.Select(Line))
            : statement);
    }

    // SaveChanges names the bare table; ExecuteUpdate, by which a write locks a row, gives it an alias.
    private static bool Saves(Match target) => Verb(target) != "FROM" && !target.Groups["alias"].Success;

    private static string Line(Match target) =>
        Verb(target) == "FROM" ? $"SELECT … FROM \"{Table(target)}\"" : $"{Verb(target)} \"{Table(target)}\" …";

    private static string Table(Match target) => target.Groups["table"].Value;

    private static string Verb(Match target) => target.Groups["verb"].Value;

    // A line that begins with the verb belongs to the statement, an indented one to a subquery.
    [GeneratedRegex(
        "^(SELECT EXISTS (.|\n)*?)?(?<verb>INSERT INTO|UPDATE|DELETE FROM|FROM) (\\((.|\n)*?FROM )?\"(?<table>\\w+)\"(?<alias> AS )?",
        RegexOptions.Multiline)]
    private static partial Regex Target();
}
