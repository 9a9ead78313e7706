using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Resources;

/// <summary>A task with its work assignments, which change together.</summary>
internal sealed class AssignedTask
{
    private const decimal MinutesPerHour = 60m;
    private const int Places = 4;

    private readonly ScheduleNode _node;
    private readonly List<ScheduleAssignment> _assignments;
    private readonly int _minutesPerDay;

    /// <param name="node">The task.</param>
    /// <param name="assignments">Its assignments of work resources.</param>
    /// <param name="minutesPerDay">Working minutes of a day of the schedule.</param>
    public AssignedTask(ScheduleNode node, IEnumerable<ScheduleAssignment> assignments, int minutesPerDay) =>
        (_node, _assignments, _minutesPerDay) = (node, [.. assignments], minutesPerDay);

    private TaskEffort Effort => EffortAt(_node.DurationDays ?? 0m);

    /// <summary>Loads a task's assignments, tracked.</summary>
    public static async Task<AssignedTask> LoadAsync(WriteContext write, ScheduleNode node, CancellationToken cancellationToken)
    {
        var (id, project) = (node.Id, node.ProjectId);
        var assignments = await write.Database.ScheduleAssignments.AsTracking()
            .Where(a => a.NodeId == id && a.Resource.Kind == ScheduleResourceKind.Work).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var minutes = await write.Database.ScheduleSetups.Where(s => s.ProjectId == project)
            .Select(s => (int?)s.MinutesPerDay).SingleOrDefaultAsync(cancellationToken);
        return new AssignedTask(node, assignments, minutes ?? new ScheduleSetup { ProjectId = project }.MinutesPerDay);
    }

    /// <summary>Adds an assignment and adjusts the others and the duration.</summary>
    public void Assign(ScheduleAssignment added, decimal? units, decimal? workHours)
    {
        var effort = Effort.With(units, workHours);
        _assignments.Add(added);
        Apply(effort);
    }

    /// <summary>Removes an assignment and adjusts the others and the duration.</summary>
    public void Remove(ScheduleAssignment gone)
    {
        var index = _assignments.IndexOf(gone);
        if (index < 0)
        {
            return;
        }

        var effort = Effort.Without(index);
        _assignments.RemoveAt(index);
        Apply(effort);
    }

    public void SetUnits(ScheduleAssignment assignment, decimal units) =>
        Change(assignment, (effort, index) => effort.WithUnits(index, units));

    public void SetWork(ScheduleAssignment assignment, decimal workHours) =>
        Change(assignment, (effort, index) => effort.WithWork(index, workHours));

    /// <summary>Adjusts units or work of the assignments to a changed duration.</summary>
    /// <param name="before">Duration before, days.</param>
    public void DurationChanged(decimal? before)
    {
        var (from, to) = (before ?? 0m, _node.DurationDays ?? 0m);
        if (from == to || _assignments.Count == 0)
        {
            return;
        }

        var effort = EffortAt(from).Lasting(HoursOf(to));
        foreach (var (assignment, after) in _assignments.Zip(effort.Resources))
        {
            assignment.SpanHours = assignment.SpanHours is { } span && from > 0m ? Rounded(span * to / from) : null;
            Set(assignment, after);
        }
    }

    private TaskEffort EffortAt(decimal days) => new(
        _node.TaskType, _node.IsEffortDriven, HoursOf(
            days), [.. _assignments.Select(assignment => new ResourceEffort(assignment.Units, assignment.WorkHours))]);

    private void Change(ScheduleAssignment assignment, Func<TaskEffort, int, TaskEffort> change)
    {
        // A span from a file does not apply to changed work.
        assignment.SpanHours = null;
        Apply(change(Effort, _assignments.IndexOf(assignment)));
    }

    private void Apply(TaskEffort effort)
    {
        foreach (var (assignment, after) in _assignments.Zip(effort.Resources))
        {
            Set(assignment, after);
        }

        if (effort.Hours != HoursOf(_node.DurationDays ?? 0m))
        {
            var minutes = Math.Round(effort.Hours * MinutesPerHour, MidpointRounding.AwayFromZero);
            _node.DurationDays = Rounded(minutes / _minutesPerDay);
        }
    }

    private static void Set(ScheduleAssignment assignment, ResourceEffort after) =>
        (assignment.Units, assignment.WorkHours) = (Rounded(after.Units), Rounded(after.Hours));

    private decimal HoursOf(decimal days) => days * _minutesPerDay / MinutesPerHour;

    private static decimal Rounded(decimal number) => Math.Round(number, Places, MidpointRounding.AwayFromZero);
}
