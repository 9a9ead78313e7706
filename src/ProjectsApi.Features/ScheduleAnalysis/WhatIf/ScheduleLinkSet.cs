using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

/// <summary>The links of a schedule during changes; callbacks receive added and removed links.</summary>
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
