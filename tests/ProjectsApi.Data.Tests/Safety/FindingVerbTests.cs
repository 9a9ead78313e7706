using ProjectsApi.Data.Safety;

namespace ProjectsApi.Data.Tests.Safety;

public sealed class FindingVerbTests
{
    private static readonly DateOnly Today = new(2024, 3, 15);
    private static readonly Guid Rectifier = Guid.NewGuid();
    private static readonly Guid Inspector = Guid.NewGuid();

    public static TheoryData<FindingState, FindingState> Steps
    {
        get
        {
            var steps = new TheoryData<FindingState, FindingState>();
            foreach (var from in Enum.GetValues<FindingState>())
            {
                foreach (var to in Enum.GetValues<FindingState>())
                {
                    steps.Add(from, to);
                }
            }

            return steps;
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_finding_enters_only_the_next_states(FindingState from, FindingState to)
    {
        var finding = In(from);
        var isNext = finding.NextStates(Today).Contains(to);

        var refused = Record.Exception(() => finding.Advance(to, Inspector, Today));

        Assert.Equal(isNext, refused is null);
        Assert.True(isNext || refused is InvalidOperationException);
        Assert.Equal(isNext ? to : from, finding.State);
    }

    [Fact]
    public void A_submission_names_its_person_and_drops_an_earlier_recheck()
    {
        var finding = In(FindingState.Rechecked);

        finding.SendBack(Today);
        finding.Advance(FindingState.Rectifying, by: null, Today);
        finding.Submit(Inspector, Today);

        Assert.Equal((FindingState.Submitted, Inspector, null), (finding.State, finding.SubmittedById, finding.RecheckedById));
    }

    [Fact]
    public void A_recheck_takes_another_known_person()
    {
        var finding = In(FindingState.Submitted);

        Assert.Throws<InvalidOperationException>(() => finding.Recheck(Rectifier, Today));
        Assert.Throws<InvalidOperationException>(() => finding.Recheck(by: null, Today));
        finding.Recheck(Inspector, Today);

        Assert.Equal((FindingState.Rechecked, Inspector), (finding.State, finding.RecheckedById));
    }

    [Fact]
    public void A_closed_finding_has_its_day_and_changes_no_more()
    {
        var finding = In(FindingState.Rechecked);

        finding.Close(Today);

        Assert.Equal((true, Today), (finding.IsClosed, finding.ClosedOn));
        Assert.Empty(finding.NextStates(Today));
    }

    [Fact]
    public void A_finding_is_overdue_only_after_its_deadline()
    {
        var finding = In(FindingState.Rectifying);

        Assert.DoesNotContain(FindingState.Overdue, finding.NextStates(Today.AddDays(-1)));
        Assert.Contains(FindingState.Overdue, finding.NextStates(Today));
        finding.Deadline = null;
        Assert.DoesNotContain(FindingState.Overdue, finding.NextStates(Today));
    }

    [Fact]
    public void Only_a_major_danger_is_supervised()
    {
        var finding = In(FindingState.Rectifying);

        Assert.Contains(FindingState.Supervised, finding.NextStates(Today));
        finding.HazardLevel = HazardLevel.General;
        Assert.DoesNotContain(FindingState.Supervised, finding.NextStates(Today));
        Assert.False(finding.LevelAllows(FindingState.Supervised));
    }

    private static Finding In(FindingState state) => new()
    {
        SafetyCheckId = Guid.NewGuid(),
        HazardLevel = HazardLevel.Major,
        Description = "塔吊限位失效",
        Deadline = Today.AddDays(-1),
        State = state,
        SubmittedById = Rectifier,
        RecheckedById = state == FindingState.Rechecked ? Inspector : null,
    };
}
