using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

/// <summary>A step of a finding in its closed loop.</summary>
internal static class FindingWorkflow
{
    public const string Measure = "measure";
    public const string Responsible = "responsibleOrganisationId";
    public const string Deadline = "deadline";
    public const string Plan = "plan";
    public const string Funds = "funds";
    public const string Evidence = "evidence";
    private const string State = "state";

    /// <summary>Goes to a state, or notes why the finding cannot; who did it and when is kept where the loop asks for it.</summary>
    /// <returns>Whether the finding is there now.</returns>
    public static bool Take(WriteContext write, Finding finding, FindingState to)
    {
        var allowed = finding.NextStates(write.Today);
        if (!allowed.Contains(to))
        {
            write.Fail(
                new FindingTransitionError(Refusal(finding, to, write.Today, allowed), finding.State, to, allowed, UserError.At(State)));
            return false;
        }

        if (to == FindingState.Rechecked && !finding.MayBeRecheckedBy(write.Caller.PersonId))
        {
            write.Fail(
                new SamePersonError("You submitted this rectification yourself; another person has to recheck it.", UserError.At(State)));
            return false;
        }

        finding.Advance(to, write.Caller.PersonId, write.Today);
        return true;
    }

    /// <summary>Notes what the state of a finding needs and it lacks.</summary>
    public static void CheckNeeds(WriteContext write, Finding finding, Func<string, bool> isLookedAt)
    {
        var name = NameOf(finding.State);
        if (finding.NeedsAssignment)
        {
            Need(Measure, finding.Measure is not null, "what is to be done");
            Need(Responsible, finding.ResponsibleOrganisationId is not null, "the organisation that has to do it");
            Need(Deadline, finding.Deadline is not null, "the last day for it");
            if (finding.HazardLevel == HazardLevel.Major)
            {
                Need(Plan, finding.Plan is not null, "the plan of a major danger");
                Need(Funds, finding.Funds is not null, "the funds of a major danger");
            }
        }

        if (finding.NeedsEvidence)
        {
            Need(Evidence, finding.Evidence is not null, "what proves it");
        }

        if (finding.NeedsRecheck)
        {
            Need(State, finding.RecheckedById is not null, "a person who rechecked it: send it back (REJECTED) and submit it again");
        }

        void Need(string member, bool isThere, string what)
        {
            if (!isThere && isLookedAt(member))
            {
                write.Wrong(member, $"A finding that is {name} needs {what}.");
            }
        }
    }

    private static string Refusal(Finding finding, FindingState to, DateOnly today, IReadOnlyList<FindingState> allowed)
    {
        var reason = to switch
        {
            FindingState.Supervised when finding.HazardLevel != HazardLevel.Major => "Only a major danger is put under listed supervision",
            FindingState.Overdue when finding.Deadline is null => "Without a deadline nothing is overdue",
            FindingState.Overdue when today <= finding.Deadline => $"The last day, {finding.Deadline:yyyy-MM-dd}, has not passed",
            _ => $"A finding does not go from {NameOf(finding.State)} to {NameOf(to)}",
        };
        return allowed.Count == 0
            ? reason + "; it stays as it is." : $"{reason}; from here it goes to {string.Join(" or ", allowed.Select(NameOf))}.";
    }

    private static string NameOf(FindingState state) => EnumNames.ScreamingSnake(state.ToString());
}
