using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

/// <summary>The links of a schedule while they are changed; who keeps rows is told of those that come and go.</summary>
internal sealed class ScheduleLinkSet(IEnumerable<ScheduleLink> links, Action<ScheduleLink> added, Action<ScheduleLink> removed)
{
    private readonly List<ScheduleLink> _links = [.. links];

    public IReadOnlyList<ScheduleLink> Links => _links;

    public ScheduleLink? Find(Guid predecessor, Guid successor) =>
        _links.FirstOrDefault(link => link.PredecessorId == predecessor && link.SuccessorId == successor);

    public void Add(ScheduleLink link)
    {
        _links.Add(link);
        added(link);
    }

    public void Remove(ScheduleLink link)
    {
        _links.Remove(link);
        removed(link);
    }
}
