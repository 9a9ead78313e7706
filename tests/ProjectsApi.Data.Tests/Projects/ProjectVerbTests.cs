using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Tests.Projects;

public sealed class ProjectVerbTests
{
    private static readonly DateOnly Day = new(2024, 3, 15);

    [Theory]
    [InlineData(ProjectStage.Conceived, "Negotiating Cancelled")]
    [InlineData(ProjectStage.Negotiating, "Signed Cancelled")]
    [InlineData(ProjectStage.Signed, "Started Cancelled")]
    [InlineData(ProjectStage.Started, "UnderConstruction Cancelled")]
    [InlineData(ProjectStage.UnderConstruction, "InProduction Cancelled")]
    [InlineData(ProjectStage.InProduction, "FullCapacity Cancelled")]
    [InlineData(ProjectStage.FullCapacity, "")]
    [InlineData(ProjectStage.Suspended, "Conceived Negotiating Signed Started UnderConstruction InProduction Cancelled")]
    [InlineData(ProjectStage.Cancelled, "")]
    public void A_project_advances_to_the_next_stages_only(ProjectStage from, string next)
    {
        Assert.Equal(next, string.Join(' ', In(from).NextStages(suspendedIn: null)));
        foreach (var to in Enum.GetValues<ProjectStage>())
        {
            var project = In(from);
            var isNext = next.Split(' ').Contains(to.ToString());

            var refused = Record.Exception(() => project.Advance(to, Day, reason: null, suspendedIn: null));

            Assert.Equal(isNext, refused is null);
            Assert.True(isNext || refused is InvalidOperationException);
            Assert.Equal(isNext ? to : from, project.Stage);
        }
    }

    [Fact]
    public void A_suspended_project_returns_to_the_stage_it_left()
    {
        var project = In(ProjectStage.Started);

        var entry = project.Suspend(Day, "停工");

        Assert.Equal((project.Id, ProjectStage.Suspended, Day, "停工"), (entry.ProjectId, entry.Stage, entry.EnteredOn, entry.Reason));
        Assert.Equal([ProjectStage.Started, ProjectStage.Cancelled], project.NextStages(ProjectStage.Started));
        Assert.Throws<InvalidOperationException>(() => project.Advance(ProjectStage.Signed, Day, null, ProjectStage.Started));
        Assert.Equal(ProjectStage.Started, project.Advance(ProjectStage.Started, Day, null, ProjectStage.Started).Stage);
    }

    [Theory]
    [InlineData(ProjectStage.FullCapacity)]
    [InlineData(ProjectStage.Suspended)]
    [InlineData(ProjectStage.Cancelled)]
    public void A_project_that_is_not_on_its_way_is_not_suspended(ProjectStage stage)
    {
        Assert.False(In(stage).MaySuspend);
        Assert.Throws<InvalidOperationException>(() => In(stage).Suspend(Day, "停工"));
    }

    [Fact]
    public void Stages_fill_the_days_of_work_that_are_not_known()
    {
        var project = In(ProjectStage.Signed);

        project.RecordWork(ProjectStage.Started, Day, hasPhasesToCome: true);
        project.RecordWork(ProjectStage.Started, Day.AddDays(1), hasPhasesToCome: true);
        project.RecordWork(ProjectStage.InProduction, Day.AddDays(2), hasPhasesToCome: true);
        Assert.Equal((Day, null), (project.ActualStart, project.ActualFinish));

        project.RecordWork(ProjectStage.InProduction, Day.AddDays(3), hasPhasesToCome: false);
        Assert.Equal((Day.AddDays(3), true), (project.ActualFinish, project.IsOver));
    }

    private static Project In(ProjectStage stage) => new() { Name = "压缩机基地", Category = ProjectCategory.Industry, Stage = stage };
}
