using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

/// <summary>State transitions of a finding in its closed loop.</summary>
internal static class FindingWorkflow
{
    public const string Measure = "measure";
    public const string Responsible = "responsibleOrganisationId";
    public const string Deadline = "deadline";
    public const string Plan = "plan";
    public const string Funds = "funds";
    public const string Evidence = "evidence";
    private const string State = "state";

    /// <summary>Advances a finding to a state and records person and day where required; adds an error for a refused step.</summary>
    /// <returns>Whether the step was taken.</returns>
    public static bool Take(WriteContext write, Finding finding, FindingState to)
    {
        var allowed = finding.NextStates(write.Today);
        if (!allowed.Contains(to))
        {
            write.AddError(
                new FindingTransitionError(Refusal(finding, to, write.Today, allowed), finding.State, to, allowed, UserError.At(State)));
            return false;
        }

        if (to == FindingState.Rechecked && !finding.MayBeRecheckedBy(write.Viewer.PersonId))
        {
            write.AddError(
                new SamePersonError("You submitted this rectification yourself; another person has to recheck it.", UserError.At(State)));
            return false;
        }

        finding.Advance(to, write.Viewer.PersonId, write.Today);
        return true;
    }

    /// <summary>Adds an error for each missing value that the state requires.</summary>
    public static void CheckNeeds(WriteContext write, Finding finding, Func<string, bool> isChecked)
    {
        var name = NameOf(finding.State);
        if (finding.NeedsAssignment)
        {
            Require(Measure, finding.Measure is not null, "the rectification measure");
            Require(Responsible, finding.ResponsibleOrganisationId is not null, "the responsible organisation");
            Require(Deadline, finding.Deadline is not null, "the last day of the rectification");
            if (finding.HazardLevel == HazardLevel.Major)
            {
                Require(Plan, finding.Plan is not null, "the plan of a major danger");
                Require(Funds, finding.Funds is not null, "the funds of a major danger");
            }
        }

        if (finding.NeedsEvidence)
        {
            Require(Evidence, finding.Evidence is not null, "evidence of the rectification");
        }

        if (finding.NeedsRecheck)
        {
            Require(State, finding.RecheckedById is not null, "a recheck by another person: reject it (REJECTED) and submit it again");
        }

        void Require(string member, bool isGiven, Wording requirement)
        {
            if (!isGiven && isChecked(member))
            {
                write.AddError(member, $"A finding that is {name} needs {requirement}.");
            }
        }
    }

    private static Wording Refusal(Finding finding, FindingState to, DateOnly today, IReadOnlyList<FindingState> allowed)
    {
        Wording reason = to switch
        {
            FindingState.Supervised when finding.HazardLevel != HazardLevel.Major =>
                (Wording)"Only a major danger goes under listed supervision",
            FindingState.Overdue when finding.Deadline is null => "A finding without a deadline cannot be overdue",
            FindingState.Overdue when today <= finding.Deadline => $"The last day, {finding.Deadline:yyyy-MM-dd}, has not passed",
            _ => $"A finding does not go from {NameOf(finding.State)} to {NameOf(to)}",
        };
        return allowed.Count == 0
            ? (Wording)$"{reason}; the state is final."
            : $"{reason}; the next state is {string.Join(" or ", allowed.Select(NameOf))}.";
    }

    private static string NameOf(FindingState state) => EnumNames.ScreamingSnake(state.ToString());
}
