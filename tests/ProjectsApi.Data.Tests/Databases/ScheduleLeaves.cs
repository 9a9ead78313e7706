using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>Rows of a schedule that no other row needs.</summary>
internal static class ScheduleLeaves
{
    public static IEnumerable<Entity> Of(Register register)
    {
        var project = register.Project.Id;
        yield return new ScheduleAssignment
        {
            ProjectId = project,
            NodeId = register.Next.Id,
            ResourceId = register.Resource.Id,
            Units = 1,
            WorkHours = 80,
            SpanHours = 90
        };
        yield return new ScheduleLink
        {
            ProjectId = project,
            PredecessorId = register.Node.Id,
            SuccessorId = register.Next.Id,
            Kind = ScheduleLinkKind.FS,
            LagUnit = ScheduleLagUnit.Percent,
            LagPercent = 20
        };
        yield return new ScheduleSetup
        {
            ProjectId = project,
            Start = Register.Start,
            StartMinute = 480,
            FinishBy = Register.Finish,
            DataDate = Register.Start,
            BuiltInCalendar = BuiltInCalendar.ChineseStatutory,
            CriticalFloatDays = 9,
            RulePack = "wuhan"
        };
        yield return new ScheduleBaseline
        {
            ProjectId = project,
            Name = "初始基线",
            CapturedAt = DateTime.UnixEpoch,
            NodeCount = 2,
            Finish = Register.Finish,
            Nodes = "[]"
        };
    }
}
