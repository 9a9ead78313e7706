using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Search;

/// <summary>
/// Finds rows by a part of their name, in one statement for each type. PostgreSQL uses the index of characters and pairs (D91). The other
/// databases read the narrow index of the names.
/// </summary>
internal sealed class FindByText(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    // A shorter text finds names only, because it is no useful part of a code.
    private const int LeastCodeLength = 4;

    /// <param name="text">Part of a name, or the beginning of a project code.</param>
    /// <param name="types">Types to search.</param>
    /// <param name="first">Most hits of all types together.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    /// <returns>The best matches first, then by type, name and key.</returns>
    public async Task<IReadOnlyList<SearchHit>> HandleAsync(
        string text, IReadOnlyCollection<SearchType> types, int first, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var hits = new List<SearchHit>();
        foreach (var type in types.Distinct().Order())
        {
            hits.AddRange(await Query(database, type, text).OrderBy(h => h.Match).ThenBy(h => h.Text).ThenBy(h => h.Key).Take(first)
                .ToListAsync(cancellationToken));
        }

        if (types.Contains(SearchType.Project) && IsPartOfCode(text))
        {
            hits.AddRange(await Codes(database, text).OrderBy(h => h.Text).ThenBy(h => h.Key).Take(first).ToListAsync(cancellationToken));
        }

        return [.. hits.OrderBy(h => h.Match).ThenBy(h => h.Type).DistinctBy(h => h.Key).Take(first)];
    }

    private static IQueryable<SearchHit> Query(ProjectsDbContext database, SearchType type, string text) => type switch
    {
        SearchType.Project => database.Projects.AsNoTracking()
            .Where(p => p.Name.Contains(text) || (p.ShortName != null && p.ShortName.Contains(text)))
            .Select(p => new SearchHit
            {
                Type = type,
                Key = p.Id,
                Text = p.Name,
                Match = p.Name == text || p.ShortName == text ? TextMatch.Exact
                    : p.Name.StartsWith(text) || (p.ShortName != null && p.ShortName.StartsWith(text)) ? TextMatch.Prefix
                    : TextMatch.Inside,
            }),
        SearchType.Organisation => Named(database.Organisations.Select(o => new NamedRow { Key = o.Id, Name = o.Name }), type, text),
        SearchType.InvestmentMilestone => Named(
            database.InvestmentMilestones.Select(m => new NamedRow { Key = m.Id, Name = m.Name }), type, text),
        SearchType.ScheduleNode => Named(database.ScheduleNodes.Select(n => new NamedRow { Key = n.Id, Name = n.Name }), type, text),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown type."),
    };

    private static IQueryable<SearchHit> Named(IQueryable<NamedRow> rows, SearchType type, string text) => rows
        .Where(row => row.Name.Contains(text))
        .Select(row => new SearchHit
        {
            Type = type,
            Key = row.Key,
            Text = row.Name,
            Match = row.Name == text ? TextMatch.Exact : row.Name.StartsWith(text) ? TextMatch.Prefix : TextMatch.Inside,
        });

    private static IQueryable<SearchHit> Codes(ProjectsDbContext database, string text) => database.Projects.AsNoTracking()
        .Where(p => p.Code != null && p.Code.StartsWith(text))
        .Select(p => new SearchHit
        {
            Type = SearchType.Project,
            Key = p.Id,
            Text = p.Name,
            Match = p.Code == text ? TextMatch.Exact : TextMatch.Prefix,
        });

    private static bool IsPartOfCode(string text) =>
        text.Length >= LeastCodeLength && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-');

    private sealed record NamedRow
    {
        public required Guid Key { get; init; }

        public required string Name { get; init; }
    }
}
