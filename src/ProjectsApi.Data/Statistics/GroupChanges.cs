using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Statistics;

/// <summary>Differences of the sums of groups.</summary>
internal sealed class GroupChanges
{
    private readonly Dictionary<(GroupKey Group, int Year), GroupSums> _changes = [];

    /// <summary>Adds projects to their groups, or removes them.</summary>
    /// <param name="projects">Projects with their groups.</param>
    /// <param name="sums">Sums of these projects; those of others are left out.</param>
    /// <param name="sign">1 to add, -1 to remove.</param>
    public void Add(IReadOnlyDictionary<Guid, CountedProject> projects, IEnumerable<ProjectSums> sums, int sign)
    {
        foreach (var project in projects.Values)
        {
            Of(project.Group, GroupSums.Membership).Count(project, sign);
        }

        foreach (var year in sums)
        {
            Add(projects, year, sign);
        }
    }

    /// <summary>Adds or subtracts the sums of one project and year; those of other projects are left out.</summary>
    public void Add(IReadOnlyDictionary<Guid, CountedProject> projects, ProjectSums sums, int sign)
    {
        if (projects.TryGetValue(sums.ProjectId, out var project))
        {
            Of(project.Group, sums.Year).Add(sums, sign);
        }
    }

    /// <summary>Groups with a difference that is not zero.</summary>
    public IEnumerable<(GroupKey Group, int Year)> Remaining => _changes.Where(change => !change.Value.IsZero).Select(change => change.Key);

    /// <summary>Subtracts the stored sums of a group.</summary>
    public void Subtract(GroupSums stored)
    {
        var sums = Of(stored.Key, stored.Year);
        sums.Projects -= stored.Projects;
        sums.TotalInvestment -= stored.TotalInvestment;
        sums.Add(stored, -1);
    }

    /// <summary>Adds the differences to the stored sums by two statements.</summary>
    /// <param name="database">Context in a transaction that holds the lock of the change log.</param>
    /// <param name="removed">Organisations that the transaction has removed, with their groups.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task WriteAsync(ProjectsDbContext database, HashSet<Guid> removed, CancellationToken cancellationToken)
    {
        var changes = _changes.Where(change => !change.Value.IsZero && !removed.Contains(change.Value.OrganisationKey)).ToDictionary();
        if (changes.Count == 0)
        {
            return;
        }

        var stages = changes.Keys.Select(key => key.Group.Stage).Distinct().ToList();
        var categories = changes.Keys.Select(key => key.Group.Category).Distinct().ToList();
        var organisations = changes.Values.Select(change => change.OrganisationKey).Distinct().ToList();
        var years = changes.Keys.Select(key => key.Year).Distinct().ToList();
        var stored = await database.GroupSums.IgnoreQueryFilters(ReadFilters.All)
            .Where(s => stages.Contains(s.Stage) && categories.Contains(s.Category)
                && organisations.Contains(s.OrganisationKey) && years.Contains(s.Year))
            .ToListAsync(cancellationToken);
        foreach (var sums in stored)
        {
            if (changes.TryGetValue((sums.Key, sums.Year), out var change))
            {
                change.Add(sums);
            }
        }

        await database.MergeDerivedAsync([.. changes.Values], cancellationToken);
    }

    private GroupSums Of(GroupKey group, int year) => _changes.TryGetValue((group, year), out var sums)
        ? sums
        : _changes[(group, year)] = GroupSums.Empty(group, year);
}
