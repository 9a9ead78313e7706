using CsCheck;

namespace ProjectsApi.Mspdi.Tests;

/// <summary>Random valid projects with every kind of content.</summary>
public static class MspdiGenerator
{
    private static readonly Gen<MspdiDurationFormat> LagFormat = Values.DurationFormat.Where(format => format.IsKnownForLag);

    private static readonly Gen<MspdiProject> Properties = Gen.Select(
        Gen.Select(Values.Text.Maybe(), Values.Text.Maybe(), Values.Span(), Values.Instant.Nullable()),
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[-5, 90]),
        Gen.Select(Gen.Int[0, 1439], Gen.Int[1, 1440], Gen.Int[1, 1440], Gen.Int[1, 10_080], Gen.Int[1, 31]),
        (texts, rules, times) => new MspdiProject
        {
            Name = texts.Item1,
            Title = texts.Item2,
            Start = texts.Item3.Start,
            Finish = texts.Item3.Finish,
            StatusDate = texts.Item4,
            ScheduleFromStart = rules.Item1,
            HonorConstraints = rules.Item2,
            CriticalSlackLimit = rules.Item3,
            DefaultStartTime = times.Item1,
            DefaultFinishTime = times.Item2,
            MinutesPerDay = times.Item3,
            MinutesPerWeek = times.Item4,
            DaysPerMonth = times.Item5,
        });

    public static Gen<MspdiProject> Project { get; } = Gen.Select(
        Properties,
        CalendarGenerator.Calendar.Array[1, 3],
        Gen.Select(TaskGenerator.Task, Gen.Int[0, 3], Gen.Int[0, 1000], Link().Array[0, 3]).Array[0, 12],
        Gen.Bool,
        (project, calendars, tasks, hasOwnTask) => project with
        {
            CalendarUid = hasOwnTask ? 10 : null,
            // A calendar may be derived from the previous one; calendars of tasks are base calendars.
            Calendars = [.. calendars.Select((calendar, index) => calendar with
            {
                Uid = 10 + index,
                IsBase = true,
                BaseUid = calendar.BaseUid is not null && index > 0 ? 9 + index : null,
            })],
            Tasks = Linked([.. Placed(tasks, hasOwnTask, calendars.Length)], [.. tasks.Select(task => task.Item4)]),
        });

    private static Gen<(int Back, MspdiLink Link)> Link() => Gen.Select(
        Gen.Int[1, 12], Gen.Enum<MspdiLinkKind>(), Gen.Int[-500_000, 500_000], LagFormat, Gen.Int[0, 9], Values.Text,
        (back, kind, lag, format, isCross, text) => (back, new MspdiLink(back, kind, lag, format, isCross == 0 ? text : null)));

    private static IEnumerable<MspdiTask> Placed(
        (MspdiTask Task, int Step, int Uid, (int, MspdiLink)[])[] tasks, bool hasOwnTask, int calendars)
    {
        var level = hasOwnTask ? -1 : 0;
        for (var index = 0; index < tasks.Length; index++)
        {
            level = index == 0 ? level + 1 : Math.Max(1, level + 1 - tasks[index].Step);
            yield return tasks[index].Task with
            {
                // Unique UIDs in random order.
                Uid = (tasks[index].Uid * 100) + index,
                Id = index,
                OutlineLevel = level,
                CalendarUid = tasks[index].Step < calendars ? 10 + tasks[index].Step : null,
            };
        }
    }

    // Links lead from earlier to later tasks outside their branch, so they form no loop.
    private static List<MspdiTask> Linked(MspdiTask[] tasks, (int Back, MspdiLink Link)[][] links)
    {
        var outline = new MspdiOutline(tasks);
        return [.. tasks.Select((task, index) => task with
        {
            IsSummary = outline.HasChildren(index) || task.IsSummary,
            Links = [.. links[index]
                .Where(each => each.Link.CrossProject is not null || (each.Back <= index && !outline.IsBelow(index, index - each.Back)))
                .DistinctBy(each => each.Link.CrossProject is not null ? -index : each.Back)
                .Select(
                    each =>
                        each.Link with { PredecessorUid = each.Link.CrossProject is not null ? each.Back : tasks[index - each.Back].Uid })],
        })];
    }
}
